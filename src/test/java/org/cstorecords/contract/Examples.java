package org.cstorecords.contract;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cstorecords.Api;
import org.cstorecords.contract.OpenApi.Operation;
import org.cstorecords.contract.OpenApi.Parameter;
import org.cstorecords.web.format.Format;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.StringNode;

/**
 * Generator of the examples of the description: responses of the service by the JSON Pointer (RFC 6901) of their place
 * in the description. Values that differ between databases or runs are replaced by constants.
 */
final class Examples {

    private static final String FILE = "openapi-examples.json";
    private static final String PROBLEM = "application/problem+json";
    private static final int RECORDS = 2;
    private static final int MAX_ITEMS = 5;
    private static final JsonMapper JSON = new JsonMapper();

    /** Problems that a healthy service does not return. Their examples are written by hand. */
    private static final List<String> RARE = List.of("Gone", "TooManyRequests", "Unavailable", "InternalError");

    private static final Map<Pattern, String> VOLATILE = Map.of(
            Pattern.compile("(\"traceId\":\")[0-9a-f]{32}"), "$14bf92f3577b34da6a3ce929d0e0e4736",
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"), "2026-11-22T09:30:00Z",
            Pattern.compile("\\d{8}T\\d{6}Z"), "20261122T093000Z",
            Pattern.compile("http://localhost:\\d+"), "http://localhost:8080",
            Pattern.compile("(\"(?:sha256|spdx:checksumValue|@value)\":\")[0-9a-f]{64}"),
                    "$1b2f5ff47436671b6e533d8dc3614845d73b4e0f2f7b1a7f3c0d2a6f1e9c8b7a6",
            Pattern.compile("(\"bytes\":)\\d+"), "$1204800",
            Pattern.compile("(\"dcat:byteSize\":(?:\\{[^{}]*\"@value\":)?\"?)\\d+"), "$1204800");

    private final Api api;
    private final OpenApi description;
    private final Map<String, JsonNode> examples = new TreeMap<>();
    private final Map<JsonPointer, List<JsonNode>> objects = new LinkedHashMap<>();

    private Examples(Api api, OpenApi description) {
        this.api = api;
        this.description = description;
    }

    /** Returns the examples in a folder by their place in the description. */
    static Map<String, JsonNode> read(Path folder) {
        try {
            return JSON.readTree(Files.readString(folder.resolve(FILE))).properties().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the committed example of a response, with its summary, by its name in the description. */
    static JsonNode ofProblem(String response) {
        return requireNonNull(read(OpenApi.RESOURCES).get(content(response) + "/examples"), response)
                .path("response");
    }

    private static JsonPointer content(String response) {
        return JsonPointer.compile("/components/responses/" + response + "/content")
                .appendProperty(PROBLEM);
    }

    /** Requests an example of each response and writes the examples, one per line. */
    static void renew(Api api, OpenApi description) throws IOException {
        Examples examples = new Examples(api, description);
        // Examples of properties are from lists rather than from single records.
        description.operations().stream()
                .sorted(Comparator.comparing(operation -> operation.path().contains("{")))
                .forEach(examples::addResponses);
        examples.addProblems();
        examples.addProperties();
        Files.writeString(
                OpenApi.RESOURCES.resolve(FILE),
                examples.examples.entrySet().stream()
                        .map(example -> JSON.writeValueAsString(example.getKey()) + ": "
                                + JSON.writeValueAsString(example.getValue()))
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n")));
    }

    /** Replaces the values that differ between databases or runs by constants. */
    static String withoutVolatileValues(String body) {
        String text = body;
        for (Map.Entry<Pattern, String> change : VOLATILE.entrySet()) {
            text = change.getKey().matcher(text).replaceAll(change.getValue());
        }
        return text;
    }

    private void addResponses(Operation operation) {
        for (String mediaType : new TreeSet<>(operation.response(200).mediaTypes())) {
            List<Format> formats = Format.of(List.of(MediaType.parseMediaType(mediaType)));
            if (!formats.isEmpty() && formats.get(0) != Format.XLSX) {
                String url = operation.url(query(operation, formats.get(0)).toArray(String[]::new));
                String body = get(url);
                JsonPointer content = operation.response(200).content(mediaType);
                add(content.toString(), "GET " + url, truncated(body, formats.get(0)), mediaType);
                collect(operation, content.appendProperty("schema"), body, mediaType);
            }
        }
    }

    private static List<String> query(Operation operation, Format format) {
        List<String> query = new ArrayList<>();
        boolean isList =
                operation.queryParameters().stream().map(Parameter::name).anyMatch("limit"::equals);
        if (isList && (format == Format.JSON || format == Format.ATOM)) {
            query.addAll(List.of("limit", String.valueOf(RECORDS)));
        } else if (format == Format.ICS) {
            query.addAll(List.of("from", "2013-09-01", "to", "2013-09-30"));
        }
        if (format != Format.JSON && operation.response(200).mediaTypes().size() > 1) {
            query.addAll(List.of("format", format.parameter()));
        }
        return query;
    }

    /** Returns the response with the first records only, and with the first items of long arrays. */
    private static String truncated(String body, Format format) {
        return switch (format) {
            case JSON -> truncated(JSON.readTree(body)).toString();
            case NDJSON -> body.lines().limit(RECORDS).map(line -> line + "\n").collect(Collectors.joining());
            case CSV ->
                body.lines().limit(RECORDS + 1).map(line -> line + "\r\n").collect(Collectors.joining());
            default -> body;
        };
    }

    private static JsonNode truncated(JsonNode node) {
        if (node instanceof ArrayNode array && array.size() > MAX_ITEMS) {
            while (array.size() > RECORDS) {
                array.remove(array.size() - 1);
            }
        }
        node.forEach(Examples::truncated);
        return node;
    }

    private String get(String url, String... headers) {
        return withoutVolatileValues(api.send(HttpMethod.GET, url, headers).body());
    }

    private void add(String content, String summary, String body, String mediaType) {
        boolean isJson = mediaType.endsWith("json") && !mediaType.endsWith("ndjson");
        JsonNode value = isJson ? JSON.readTree(body) : StringNode.valueOf(body);
        examples.put(
                content + "/examples",
                JSON.valueToTree(Map.of("response", new TreeMap<>(Map.of("summary", summary, "value", value)))));
    }

    private void addProblems() {
        addProblem("InvalidParameters", "/api/v1/sessions?attended=islam-karimov", "");
        addProblem("NotFound", "/api/v1/sessions/csc-2013-09-24", "");
        addProblem("NotAcceptable", "/api/v1/sessions", " with Accept: image/png", "Accept", "image/png");
        String large = "a".repeat(8193);
        addProblem("HeadersTooLarge", "/api/v1/sessions", " with a header of over 8192 characters", "Color", large);
        addProblem("PreconditionFailed", "/api/v1/sessions", " with If-Match: \"other\"", "If-Match", "\"other\"");
        String zip = "/api/v1/dataset/csto-records.zip";
        addProblem("RangeNotSatisfiable", zip, " with Range: bytes=999999999-", "Range", "bytes=999999999-");
        String path = "/api/v1/sessions";
        putProblem("UriTooLong", "GET " + path + " with a query of over 8192 characters", get(path + "?q=" + large));
        RARE.forEach(response -> {
            JsonNode example = ofProblem(response);
            putProblem(
                    response,
                    example.path("summary").asString(),
                    example.path("value").toString());
        });
    }

    private void addProblem(String response, String url, String condition, String... headers) {
        putProblem(response, "GET " + url + condition, get(url, headers));
    }

    private void putProblem(String response, String summary, String body) {
        JsonPointer content = content(response);
        add(content.toString(), summary, body, PROBLEM);
        collect(content.appendProperty("schema"), JSON.readTree(body));
    }

    private void collect(Operation operation, JsonPointer schema, String body, String mediaType) {
        if (mediaType.endsWith("ndjson")) {
            JsonPointer line = description.resolve(schema).appendProperty("contentSchema");
            body.lines().forEach(text -> collect(line, JSON.readTree(text)));
        } else if (mediaType.endsWith("json")) {
            boolean isTopList = JSON.readTree(body).has("items")
                    && operation.parameters().stream().noneMatch(Parameter::isRequired);
            collect(schema, JSON.readTree(isTopList ? get(operation.path() + "?limit=500") : body));
        }
    }

    /** Collects the objects in the value, at any depth, by the schema that describes them. */
    private void collect(JsonPointer place, JsonNode value) {
        JsonPointer resolved = description.resolve(place);
        JsonNode schema = description.root().at(resolved);
        for (String either : List.of("oneOf", "anyOf")) {
            for (int i = 0; i < schema.path(either).size(); i++) {
                collect(resolved.appendProperty(either).appendIndex(i), value);
            }
        }
        if (value.isArray() && schema.has("items")) {
            value.forEach(item -> collect(resolved.appendProperty("items"), item));
        } else if (value.isObject() && schema.has("properties")) {
            objects.computeIfAbsent(resolved, any -> new ArrayList<>()).add(value);
            JsonPointer properties = resolved.appendProperty("properties");
            schema.path("properties")
                    .propertyNames()
                    .forEach(name -> collect(properties.appendProperty(name), value.path(name)));
        }
    }

    /** Adds an example to each property, from the first collected object that has a value. */
    private void addProperties() {
        objects.forEach((schema, values) -> {
            JsonPointer properties = schema.appendProperty("properties");
            description.root().at(properties).properties().stream()
                    .filter(property -> !property.getValue().has("example")
                            && !property.getValue().has("examples"))
                    .forEach(property -> values.stream()
                            .map(value -> value.path(property.getKey()))
                            .filter(value -> isPlain(property.getValue(), value))
                            .findFirst()
                            .ifPresent(value ->
                                    examples.put(properties.appendProperty(property.getKey()) + "/example", value)));
        });
    }

    private static boolean isPlain(JsonNode property, JsonNode value) {
        if (value.isArray()) {
            return !value.isEmpty() && value.valueStream().noneMatch(JsonNode::isContainer);
        }
        return value.isValueNode() && !value.isNull() && property.has("type");
    }
}
