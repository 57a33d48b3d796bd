package org.cstorecords.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI description, for those who follow it. */
final class OpenApi {

    /** The description that is reviewed, released and served. */
    static final Path COMMITTED = Path.of("src/main/resources/openapi.yaml");

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonNode root;
    private final List<Operation> operations;

    /**
     * Takes a description.
     *
     * @param root the description as JSON
     */
    OpenApi(JsonNode root) {
        this.root = root;
        // A fixed path goes before one with parameters (OpenAPI 3.1, Paths Object).
        this.operations = root.path("paths").properties().stream()
                .sorted(Map.Entry.comparingByKey(
                        (one, other) -> Boolean.compare(one.contains("{"), other.contains("{"))))
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new Operation(
                                path.getKey(),
                                operation.getKey(),
                                JsonPointer.compile("/paths")
                                        .appendProperty(path.getKey())
                                        .appendProperty(operation.getKey()))))
                .toList();
    }

    /** Returns the description that this repository has and the service gives away. */
    static OpenApi committed() {
        return read(COMMITTED);
    }

    /** Returns the description in a file of YAML. */
    static OpenApi read(Path file) {
        try {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return new OpenApi(new JsonMapper().valueToTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the committed description with its examples. */
    static OpenApi withExamples() {
        OpenApi description = committed();
        examples().forEach((place, example) -> {
            JsonPointer pointer = JsonPointer.compile(place);
            if (description.root.at(pointer.head()) instanceof ObjectNode parent) {
                parent.set(pointer.last().getMatchingProperty(), example);
            }
        });
        return description;
    }

    /** Returns the examples by the JSON Pointers of their places. */
    static Map<String, JsonNode> examples() {
        try {
            return new JsonMapper()
                    .readTree(Files.readString(Examples.COMMITTED)).properties().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the description itself. */
    JsonNode root() {
        return root;
    }

    /** Returns all operations. */
    List<Operation> operations() {
        return operations;
    }

    /** Returns the operations of the path that a request asks for, by method in lower case; none where no path fits. */
    Map<String, Operation> operations(String path) {
        Optional<String> template = operations.stream()
                .filter(operation -> operation.fits(path))
                .map(Operation::path)
                .findFirst();
        return operations.stream()
                .filter(operation -> template.filter(operation.path()::equals).isPresent())
                .collect(Collectors.toMap(Operation::method, operation -> operation));
    }

    /** Returns where a node is that can be written elsewhere and referred to. */
    JsonPointer resolve(JsonPointer pointer) {
        String reference = root.at(pointer).path("$ref").asString("");
        return reference.isEmpty() ? pointer : resolve(JsonPointer.compile(reference.substring(1)));
    }

    /** Returns what is at the place, or at the one that it refers to. */
    JsonNode at(JsonPointer pointer) {
        return root.at(resolve(pointer));
    }

    /** One operation. */
    final class Operation {

        private final String path;
        private final String method;
        private final JsonPointer pointer;
        private final Pattern pattern;

        private Operation(String path, String method, JsonPointer pointer) {
            this.path = path;
            this.method = method;
            this.pointer = pointer;
            this.pattern = Pattern.compile(Pattern.compile("\\{[^}]+}|[^{]+")
                    .matcher(path)
                    .replaceAll(part -> part.group().startsWith("{")
                            ? "[^/]+"
                            : Matcher.quoteReplacement(Pattern.quote(part.group()))));
        }

        String id() {
            return root.at(pointer).path("operationId").asString("");
        }

        /** Returns the names under which it is grouped. */
        List<String> tags() {
            return root.at(pointer).path("tags").values().stream()
                    .map(JsonNode::asString)
                    .toList();
        }

        /** Returns its path, with parameters in braces. */
        String path() {
            return path;
        }

        /** Returns its method in lower case. */
        String method() {
            return method;
        }

        private boolean fits(String requested) {
            return pattern.matcher(requested).matches();
        }

        /** Returns the parameters, each as it is described, by their names. */
        List<Parameter> parameters() {
            JsonPointer parameters = pointer.appendProperty("parameters");
            return IntStream.range(0, root.at(parameters).size())
                    .mapToObj(i -> new Parameter(at(parameters.appendIndex(i))))
                    .toList();
        }

        /** Returns the documented answers by their status. */
        Map<Integer, Response> responses() {
            JsonPointer responses = pointer.appendProperty("responses");
            return root.at(responses).propertyNames().stream()
                    .collect(Collectors.toMap(
                            Integer::valueOf,
                            status -> new Response(resolve(responses.appendProperty(status))),
                            (one, other) -> one,
                            TreeMap::new));
        }

        /** Returns the answer of that status, or null where none is documented. */
        @Nullable
        Response response(int status) {
            return responses().get(status);
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /** What is documented of an answer. */
    final class Response {

        private final JsonPointer pointer;

        private Response(JsonPointer pointer) {
            this.pointer = pointer;
        }

        /** Returns the media types that its content can have. */
        Set<String> mediaTypes() {
            return Set.copyOf(root.at(pointer).path("content").propertyNames());
        }

        /** Returns where the content of a media type is described. */
        JsonPointer content(String mediaType) {
            return pointer.appendProperty("content").appendProperty(mediaType);
        }

        /** Returns where its headers are described, by their names. */
        Map<String, JsonPointer> headers() {
            JsonPointer headers = pointer.appendProperty("headers");
            return root.at(headers).propertyNames().stream()
                    .collect(Collectors.toMap(name -> name, name -> resolve(headers.appendProperty(name))));
        }
    }

    /** A parameter. */
    final class Parameter {

        private final JsonNode node;

        private Parameter(JsonNode node) {
            this.node = node;
        }

        String name() {
            return node.path("name").asString("");
        }

        String description() {
            return node.path("description").asString("");
        }

        boolean isInPath() {
            return node.path("in").asString("").equals("path");
        }

        boolean isRequired() {
            return node.path("required").asBoolean(false);
        }

        private JsonNode schema() {
            return whole(node.path("schema"));
        }

        /** Tells whether it takes several values, each given as a parameter of its own. */
        boolean isRepeatable() {
            return schema().path("type").asString("").equals("array");
        }

        /** Returns the schema of one value, which is that of the items where there can be several. */
        private JsonNode valueSchema() {
            return isRepeatable() ? whole(schema().path("items")) : schema();
        }

        /** Returns the schema with what the one that it refers to says. */
        private JsonNode whole(JsonNode schema) {
            if (!schema.has("$ref")) {
                return schema;
            }
            ObjectNode whole = root.at(schema.path("$ref").asString().substring(1))
                    .deepCopy()
                    .asObject();
            schema.properties().forEach(entry -> whole.set(entry.getKey(), entry.getValue()));
            whole.remove("$ref");
            return whole(whole);
        }

        /** Returns the value that it has if it is left out, empty for none. */
        String initial() {
            return schema().path("default").asString("");
        }

        /** Returns how many values it takes at most. */
        int maximum() {
            return isRepeatable() ? schema().path("maxItems").asInt(Integer.MAX_VALUE) : 1;
        }

        /** Returns the values that it is described with as examples. */
        List<String> examples() {
            Stream<JsonNode> named = node.path("examples").values().stream().map(example -> example.path("value"));
            Stream<JsonNode> others = Stream.of(node, schema(), valueSchema())
                    .flatMap(place -> Stream.concat(
                            Stream.of(place.path("example")),
                            place.path("examples").isArray()
                                    ? place.path("examples").values().stream()
                                    : Stream.empty()));
            return Stream.concat(named, others)
                    .flatMap(example -> example.isArray() ? example.values().stream() : Stream.of(example))
                    .filter(JsonNode::isValueNode)
                    .map(JsonNode::asString)
                    .distinct()
                    .toList();
        }

        /** Returns values that the description allows: its examples, all of an enumeration, and limits. */
        List<String> values() {
            JsonNode schema = valueSchema();
            Stream<String> flags =
                    schema.path("type").asString("").equals("boolean") ? Stream.of("true", "false") : Stream.empty();
            Stream<String> enumeration = schema.path("enum").values().stream().map(JsonNode::asString);
            Stream<String> limits = Stream.of("default", "minimum", "maximum")
                    .map(schema::path)
                    .filter(JsonNode::isValueNode)
                    .map(JsonNode::asString);
            return Stream.of(examples().stream(), flags, enumeration, limits)
                    .flatMap(values -> values)
                    .distinct()
                    .toList();
        }

        /** Returns values that the description does not allow. */
        List<String> wrongValues() {
            JsonNode schema = valueSchema();
            List<String> wrong = new ArrayList<>(List.of(""));
            if (schema.has("enum")) {
                wrong.add("no-such-value");
            }
            if (schema.path("format").asString("").equals("date")) {
                wrong.addAll(List.of("2013-02-30", "yesterday"));
            }
            if (List.of("integer", "boolean").contains(schema.path("type").asString(""))) {
                wrong.add("some");
            }
            if (schema.has("minimum")) {
                wrong.add(String.valueOf(schema.path("minimum").asLong() - 1));
            }
            if (schema.has("maximum")) {
                wrong.add(String.valueOf(schema.path("maximum").asLong() + 1));
            }
            if (schema.has("maxLength")) {
                wrong.add("a".repeat(schema.path("maxLength").asInt() + 1));
            }
            if (schema.has("pattern")
                    && !Pattern.compile(schema.path("pattern").asString())
                            .matcher("~ ~")
                            .find()) {
                wrong.add("~ ~");
            }
            return wrong;
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
