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

/** OpenAPI description with its operations, parameters and responses. */
final class OpenApi {

    /** Folder of the committed description and its examples. */
    static final Path RESOURCES = Path.of("src/main/resources");

    /** Committed description, which is released and served. */
    static final Path COMMITTED = RESOURCES.resolve("openapi.yaml");

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonNode root;
    private final List<Operation> operations;

    OpenApi(JsonNode root) {
        this.root = root;
        // Paths without parameters have precedence (OpenAPI 3.1, Paths Object).
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

    static OpenApi committed() {
        return read(COMMITTED);
    }

    /** Reads a description from a YAML file. */
    static OpenApi read(Path file) {
        try {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return new OpenApi(new JsonMapper().valueToTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the description of a folder with its examples. */
    static OpenApi withExamples(Path folder) {
        OpenApi description = read(folder.resolve(COMMITTED.getFileName()));
        examples(folder).forEach((place, example) -> {
            JsonPointer pointer = JsonPointer.compile(place);
            if (description.root.at(pointer.head()) instanceof ObjectNode parent) {
                parent.set(pointer.last().getMatchingProperty(), example);
            }
        });
        return description;
    }

    /** Returns the examples of a folder by the JSON Pointer of their place in the description. */
    static Map<String, JsonNode> examples(Path folder) {
        try {
            return new JsonMapper()
                    .readTree(Files.readString(folder.resolve(Examples.COMMITTED.getFileName()))).properties().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the description as JSON. */
    JsonNode root() {
        return root;
    }

    List<Operation> operations() {
        return operations;
    }

    /** Returns the operations of a request path by method in lower case, or an empty map if no path matches. */
    Map<String, Operation> operations(String path) {
        Optional<String> template = operations.stream()
                .filter(operation -> operation.matches(path))
                .map(Operation::path)
                .findFirst();
        return operations.stream()
                .filter(operation -> template.filter(operation.path()::equals).isPresent())
                .collect(Collectors.toMap(Operation::method, operation -> operation));
    }

    /** Follows {@code $ref} and returns the pointer of the referenced node. */
    JsonPointer resolve(JsonPointer pointer) {
        String reference = root.at(pointer).path("$ref").asString("");
        return reference.isEmpty() ? pointer : resolve(JsonPointer.compile(reference.substring(1)));
    }

    /** Returns the node at the pointer, with {@code $ref} followed. */
    JsonNode at(JsonPointer pointer) {
        return root.at(resolve(pointer));
    }

    /** Operation of a path. */
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

        List<String> tags() {
            return root.at(pointer).path("tags").values().stream()
                    .map(JsonNode::asString)
                    .toList();
        }

        /** Returns the path template, with parameters in braces. */
        String path() {
            return path;
        }

        /** Returns the HTTP method in lower case. */
        String method() {
            return method;
        }

        private boolean matches(String requestPath) {
            return pattern.matcher(requestPath).matches();
        }

        List<Parameter> parameters() {
            JsonPointer parameters = pointer.appendProperty("parameters");
            return IntStream.range(0, root.at(parameters).size())
                    .mapToObj(i -> new Parameter(at(parameters.appendIndex(i))))
                    .toList();
        }

        /** Returns the documented responses by status. */
        Map<Integer, Response> responses() {
            JsonPointer responses = pointer.appendProperty("responses");
            return root.at(responses).propertyNames().stream()
                    .collect(Collectors.toMap(
                            Integer::valueOf,
                            status -> new Response(resolve(responses.appendProperty(status))),
                            (one, other) -> one,
                            TreeMap::new));
        }

        /** Returns the documented response with that status, or null if there is none. */
        @Nullable
        Response response(int status) {
            return responses().get(status);
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /** Documented response. */
    final class Response {

        private final JsonPointer pointer;

        private Response(JsonPointer pointer) {
            this.pointer = pointer;
        }

        Set<String> mediaTypes() {
            return Set.copyOf(root.at(pointer).path("content").propertyNames());
        }

        /** Returns the pointer of the Media Type Object. */
        JsonPointer content(String mediaType) {
            return pointer.appendProperty("content").appendProperty(mediaType);
        }

        /** Returns the pointers of the Header Objects by header name. */
        Map<String, JsonPointer> headers() {
            JsonPointer headers = pointer.appendProperty("headers");
            return root.at(headers).propertyNames().stream()
                    .collect(Collectors.toMap(name -> name, name -> resolve(headers.appendProperty(name))));
        }
    }

    /** Parameter of an operation. */
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
            return dereferenced(node.path("schema"));
        }

        /** Whether the parameter can be repeated. */
        boolean isRepeatable() {
            return schema().path("type").asString("").equals("array");
        }

        /** Returns the schema of one value, which is the item schema of a repeatable parameter. */
        private JsonNode valueSchema() {
            return isRepeatable() ? dereferenced(schema().path("items")) : schema();
        }

        /** Returns the schema merged with the schemas that it references. */
        private JsonNode dereferenced(JsonNode schema) {
            if (!schema.has("$ref")) {
                return schema;
            }
            ObjectNode merged = root.at(schema.path("$ref").asString().substring(1))
                    .deepCopy()
                    .asObject();
            schema.properties().forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
            merged.remove("$ref");
            return dereferenced(merged);
        }

        /** Returns the default value, or an empty string if there is none. */
        String defaultValue() {
            return schema().path("default").asString("");
        }

        /** Returns the maximum number of values. */
        int maxValues() {
            return isRepeatable() ? schema().path("maxItems").asInt(Integer.MAX_VALUE) : 1;
        }

        /** Returns the documented example values. */
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

        /** Returns valid values: examples, enumeration constants, the default and the limits. */
        List<String> validValues() {
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

        /** Returns values that the schema does not allow. */
        List<String> invalidValues() {
            JsonNode schema = valueSchema();
            List<String> invalid = new ArrayList<>(List.of(""));
            if (schema.has("enum")) {
                invalid.add("no-such-value");
            }
            if (schema.path("format").asString("").equals("date")) {
                invalid.addAll(List.of("2013-02-30", "yesterday"));
            }
            if (List.of("integer", "boolean").contains(schema.path("type").asString(""))) {
                invalid.add("some");
            }
            if (schema.has("minimum")) {
                invalid.add(String.valueOf(schema.path("minimum").asLong() - 1));
            }
            if (schema.has("maximum")) {
                invalid.add(String.valueOf(schema.path("maximum").asLong() + 1));
            }
            if (schema.has("maxLength")) {
                invalid.add("a".repeat(schema.path("maxLength").asInt() + 1));
            }
            if (schema.has("pattern")
                    && !Pattern.compile(schema.path("pattern").asString())
                            .matcher("~ ~")
                            .find()) {
                invalid.add("~ ~");
            }
            return invalid;
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
