package org.cstorecords.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** OpenAPI description with its operations. References to parameters, responses and headers are replaced. */
final class OpenApi {

    /** Folder of the committed description and its examples. */
    static final Path RESOURCES = Path.of("src/main/resources");

    /** Committed description, which is released and served. */
    static final Path COMMITTED = RESOURCES.resolve("openapi.yaml");

    private static final Pattern SHARED = Pattern.compile("#/components/(parameters|responses|headers)/.*");

    private final JsonNode root;
    private final List<Operation> operations;

    OpenApi(JsonNode document) {
        this.root = document.deepCopy();
        replaceShared(root);
        this.operations = root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> new Operation(
                                root,
                                path.getKey(),
                                method,
                                PathPatternParser.defaultInstance.parse(path.getKey()),
                                JsonPointer.compile("/paths")
                                        .appendProperty(path.getKey())
                                        .appendProperty(method))))
                .toList();
    }

    private void replaceShared(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(child -> child.setValue(shared(child.getValue())));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            node.asArray().set(i, shared(node.path(i)));
        }
        node.forEach(this::replaceShared);
    }

    private JsonNode shared(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return SHARED.matcher(reference).matches()
                ? root.at(reference.substring(1)).deepCopy()
                : node;
    }

    static OpenApi committed() {
        return new OpenApi(read(COMMITTED));
    }

    /** Reads a YAML file. */
    static JsonNode read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses YAML. */
    static JsonNode parse(String yaml) {
        return new JsonMapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml));
    }

    /** Returns the document of the description in a folder, with its examples. */
    static JsonNode withExamples(Path folder) {
        JsonNode document = read(folder.resolve(COMMITTED.getFileName()));
        Examples.read(folder).forEach((place, example) -> {
            JsonPointer pointer = JsonPointer.compile(place);
            if (document.at(pointer.head()) instanceof ObjectNode parent) {
                parent.set(pointer.last().getMatchingProperty(), example);
            }
        });
        return document;
    }

    JsonNode root() {
        return root;
    }

    List<Operation> operations() {
        return operations;
    }

    /** Returns the operations by method, in upper case, of the path that matches best, or an empty map. */
    Map<String, Operation> operations(String path) {
        PathContainer container;
        try {
            container = PathContainer.parsePath(path);
        } catch (IllegalArgumentException e) {
            return Map.of(); // The percent-encoding is invalid.
        }
        Optional<PathPattern> best = operations.stream()
                .map(Operation::pattern)
                .filter(pattern -> pattern.matches(container))
                .min(Comparator.naturalOrder());
        return operations.stream()
                .filter(operation -> best.filter(operation.pattern()::equals).isPresent())
                .collect(Collectors.toMap(
                        operation -> operation.method().toUpperCase(Locale.ROOT), operation -> operation));
    }

    /** Follows {@code $ref} and returns the pointer of the referenced node. */
    JsonPointer resolve(JsonPointer pointer) {
        String reference = root.at(pointer).path("$ref").asString("");
        return reference.isEmpty() ? pointer : resolve(JsonPointer.compile(reference.substring(1)));
    }

    /** Operation of a path. */
    record Operation(JsonNode root, String path, String method, PathPattern pattern, JsonPointer pointer) {

        JsonNode node() {
            return root.at(pointer);
        }

        String id() {
            return node().path("operationId").asString("");
        }

        List<Parameter> parameters() {
            JsonPointer parameters = pointer.appendProperty("parameters");
            return IntStream.range(0, root.at(parameters).size())
                    .mapToObj(i -> new Parameter(root, parameters.appendIndex(i)))
                    .toList();
        }

        /** Returns the path with the given values of its parameters, or else their examples. */
        String pathOf(String... values) {
            List<Parameter> inPath =
                    parameters().stream().filter(Parameter::isInPath).toList();
            String filled = path;
            for (int i = 0; i < inPath.size(); i++) {
                String value =
                        i < values.length ? values[i] : inPath.get(i).examples().get(0);
                filled = filled.replace("{" + inPath.get(i) + "}", encoded(value));
            }
            return filled;
        }

        /** Returns a URL with the given names and values, and examples of the other required parameters. */
        String url(String... query) {
            List<String> given = new ArrayList<>();
            queryParameters().stream()
                    .filter(Parameter::isRequired)
                    .filter(parameter -> !List.of(query).contains(parameter.name()))
                    .forEach(parameter -> given.add(parameter.query()));
            for (int i = 0; i < query.length; i += 2) {
                given.add(query[i] + "=" + encoded(query[i + 1]));
            }
            return pathOf() + (given.isEmpty() ? "" : "?" + String.join("&", given));
        }

        private static String encoded(String value) {
            return UriUtils.encode(value, StandardCharsets.UTF_8);
        }

        List<Parameter> queryParameters() {
            return parameters().stream()
                    .filter(parameter -> !parameter.isInPath())
                    .toList();
        }

        /** Returns the documented responses by status. */
        Map<Integer, Response> responses() {
            JsonPointer responses = pointer.appendProperty("responses");
            return root.at(responses).propertyNames().stream()
                    .collect(Collectors.toMap(
                            Integer::valueOf,
                            status -> response(Integer.parseInt(status)),
                            (one, other) -> one,
                            TreeMap::new));
        }

        /** Returns a response, which has no media types if it is not documented. */
        Response response(int status) {
            return new Response(root, pointer.appendProperty("responses").appendProperty(String.valueOf(status)));
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /** Documented response. */
    record Response(JsonNode root, JsonPointer pointer) {

        Set<String> mediaTypes() {
            return Set.copyOf(root.at(pointer).path("content").propertyNames());
        }

        /** Returns the pointer of the Media Type Object. */
        JsonPointer content(String mediaType) {
            return pointer.appendProperty("content").appendProperty(mediaType);
        }

        /** Returns the Header Objects by name. */
        Map<String, JsonNode> headers() {
            return root.at(pointer).path("headers").properties().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /** Parameter of an operation. */
    record Parameter(JsonNode root, JsonPointer pointer) {

        JsonNode node() {
            return root.at(pointer);
        }

        String name() {
            return node().path("name").asString("");
        }

        /** Returns the first example as a part of a query. */
        String query() {
            return name() + "=" + Operation.encoded(examples().get(0));
        }

        boolean isInPath() {
            return node().path("in").asString("").equals("path");
        }

        boolean isRequired() {
            return node().path("required").asBoolean(false);
        }

        private JsonNode schema() {
            return resolved(node().path("schema"));
        }

        /** Whether the parameter can be repeated. */
        boolean isRepeatable() {
            return schema().path("type").asString("").equals("array");
        }

        /** Returns the schema of one value, which is the item schema of a repeatable parameter. */
        JsonNode valueSchema() {
            return isRepeatable() ? resolved(schema().path("items")) : schema();
        }

        /** Returns a schema merged with the one that it references. */
        private JsonNode resolved(JsonNode schema) {
            if (!schema.has("$ref")) {
                return schema;
            }
            ObjectNode merged = root.at(schema.path("$ref").asString().substring(1))
                    .deepCopy()
                    .asObject();
            schema.properties().forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
            merged.remove("$ref");
            return merged;
        }

        /** Returns the maximum number of values. */
        int maxValues() {
            return isRepeatable() ? schema().path("maxItems").asInt(Integer.MAX_VALUE) : 1;
        }

        /** Returns the documented example values. */
        List<String> examples() {
            return Stream.of(node(), schema(), valueSchema())
                    .flatMap(place ->
                            Stream.concat(Stream.of(place.path("example")), place.path("examples").values().stream()))
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
            Stream<JsonNode> limits = Stream.of("default", "minimum", "maximum").map(schema::path);
            return Stream.of(
                            examples().stream(),
                            flags,
                            Stream.concat(schema.path("enum").values().stream(), limits)
                                    .filter(JsonNode::isValueNode)
                                    .map(JsonNode::asString))
                    .flatMap(values -> values)
                    .distinct()
                    .toList();
        }

        /** Returns values that the schema does not allow. */
        List<String> invalidValues() {
            JsonNode schema = valueSchema();
            List<String> invalid = new ArrayList<>(List.of(""));
            if (schema.has("enum")
                    || Set.of("integer", "boolean").contains(schema.path("type").asString(""))) {
                invalid.add("no-such-value");
            }
            if (schema.path("format").asString("").equals("date")) {
                invalid.addAll(List.of("2013-02-30", "yesterday"));
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
            String pattern = schema.path("pattern").asString("~");
            if (!Pattern.compile(pattern).matcher("~ ~").find()) {
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
