package org.cstorecords.contract;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.cstorecords.Api;
import org.cstorecords.contract.OpenApi.Operation;
import org.cstorecords.contract.OpenApi.Parameter;
import org.cstorecords.web.format.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Generator of the examples of the description: responses of the service by the JSON Pointer (RFC 6901) of their place
 * in the description. Values that differ between databases or runs are replaced by constants.
 */
final class Examples {

    /** Committed examples, which the service adds to its description as JSON. */
    static final Path COMMITTED = Path.of("src/main/resources/openapi-examples.json");

    private static final String PROBLEM = "application/problem+json";
    private static final int RECORDS = 2;
    private static final int MAX_ITEMS = 5;
    private static final JsonMapper JSON = new JsonMapper();
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

    /** Requests an example of each response and writes the examples, one per line. */
    static void renew(Api api, OpenApi description) throws IOException {
        Examples examples = new Examples(api, description);
        examples.description.operations().forEach(examples::addResponses);
        examples.addProblems();
        examples.addProperties();
        Files.writeString(
                COMMITTED,
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
        String url = operation.path();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.isInPath()) {
                url = url.replace(
                        "{" + parameter.name() + "}", parameter.examples().get(0));
            }
        }
        var response = requireNonNull(operation.response(200));
        for (String mediaType : new TreeSet<>(response.mediaTypes())) {
            List<Format> formats = Format.of(List.of(MediaType.parseMediaType(mediaType)));
            if (!formats.isEmpty() && formats.get(0) != Format.XLSX) {
                String query =
                        query(operation, formats.get(0), response.mediaTypes().size() == 1);
                String body = get(url + query);
                JsonPointer content = response.content(mediaType);
                add(content, "GET " + url + query, truncated(body, formats.get(0)), mediaType);
                collectObjects(operation, content, body, mediaType);
            }
        }
    }

    private static String query(Operation operation, Format format, boolean isOnly) {
        List<String> query = new ArrayList<>();
        List<Parameter> parameters = operation.parameters();
        parameters.stream()
                .filter(Parameter::isRequired)
                .filter(parameter -> !parameter.isInPath())
                .forEach(parameter ->
                        query.add(parameter.name() + "=" + parameter.examples().get(0)));
        boolean isList =
                parameters.stream().anyMatch(parameter -> parameter.name().equals("limit"));
        if (isList && (format == Format.JSON || format == Format.ATOM)) {
            query.add("limit=" + RECORDS);
        } else if (format == Format.ICS) {
            query.addAll(List.of("from=2013-09-01", "to=2013-09-30"));
        }
        if (format != Format.JSON && !isOnly) {
            query.add("format=" + format.parameter());
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    /** Returns the response with the first records only, and with the first items of long arrays. */
    private static String truncated(String body, Format format) {
        if (format == Format.JSON) {
            JsonNode json = JSON.readTree(body);
            truncate(json);
            return json.toString();
        } else if (format == Format.NDJSON) {
            return body.lines().limit(RECORDS).map(line -> line + "\n").collect(Collectors.joining());
        } else if (format != Format.CSV) {
            return body;
        }
        StringWriter text = new StringWriter();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(body));
                CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (CSVRecord row : parser.stream().limit(RECORDS + 1).toList()) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void truncate(JsonNode node) {
        if (node instanceof ArrayNode array && array.size() > MAX_ITEMS) {
            while (array.size() > RECORDS) {
                array.remove(array.size() - 1);
            }
        }
        node.forEach(Examples::truncate);
    }

    private String get(String url, String... headers) {
        return withoutVolatileValues(api.send(HttpMethod.GET, url, headers).body());
    }

    private void add(JsonPointer content, String summary, String body, String mediaType) {
        boolean isJson = mediaType.endsWith("json") && !mediaType.endsWith("ndjson");
        ObjectNode examplesOfContent = JSON.createObjectNode();
        examplesOfContent
                .putObject("response")
                .put("summary", summary)
                .set("value", isJson ? JSON.readTree(body) : StringNode.valueOf(body));
        examples.put(content.appendProperty("examples").toString(), examplesOfContent);
    }

    private void addProblems() {
        addProblem("InvalidParameters", "/api/v1/sessions?attended=islam-karimov", "");
        addProblem("NotFound", "/api/v1/sessions/csc-2013-09-24", "");
        addProblem("NotAcceptable", "/api/v1/sessions", " with Accept: image/png", "Accept", "image/png");
        String large = "a".repeat(8193);
        addProblem("HeadersTooLarge", "/api/v1/sessions", " with a header of over 8192 characters", "Color", large);
        addProblem("PreconditionFailed", "/api/v1/sessions", " with If-Match: \"other\"", "If-Match", "\"other\"");
        addProblem(
                "RangeNotSatisfiable",
                "/api/v1/dataset/csto-records.zip",
                " with Range: bytes=999999999-",
                "Range",
                "bytes=999999999-");
        putProblem(
                "AddressTooLong",
                "GET /api/v1/sessions with a query of over 8192 characters",
                get("/api/v1/sessions?q=" + large));
        RareProblem.all().forEach(problem -> putProblem(problem.response(), problem.request(), problem.body()));
    }

    private void addProblem(String response, String url, String condition, String... headers) {
        putProblem(response, "GET " + url + condition, get(url, headers));
    }

    private void putProblem(String response, String summary, String body) {
        JsonPointer content = JsonPointer.compile("/components/responses/" + response + "/content")
                .appendProperty(PROBLEM);
        add(content, summary, body, PROBLEM);
        collectObjects(content.appendProperty("schema"), JSON.readTree(body));
    }

    private void collectObjects(Operation operation, JsonPointer content, String body, String mediaType) {
        JsonPointer schema = content.appendProperty("schema");
        if (mediaType.endsWith("ndjson")) {
            body.lines()
                    .forEach(line -> collectObjects(
                            description.resolve(schema).appendProperty("contentSchema"), JSON.readTree(line)));
        } else if (mediaType.endsWith("json")) {
            boolean isTopList = !operation.path().contains("{")
                    && JSON.readTree(body).has("items")
                    && operation.parameters().stream().noneMatch(Parameter::isRequired);
            collectObjects(schema, JSON.readTree(isTopList ? get(operation.path() + "?limit=500") : body));
        }
    }

    /** Collects the objects in the value, at any depth, by the schema that describes them. */
    private void collectObjects(JsonPointer place, JsonNode value) {
        JsonPointer resolved = description.resolve(place);
        JsonNode schema = description.root().at(resolved);
        for (String either : List.of("oneOf", "anyOf")) {
            for (int i = 0; i < schema.path(either).size(); i++) {
                collectObjects(resolved.appendProperty(either).appendIndex(i), value);
            }
        }
        if (value.isArray() && schema.has("items")) {
            value.forEach(item -> collectObjects(resolved.appendProperty("items"), item));
        } else if (value.isObject() && schema.has("properties")) {
            objects.computeIfAbsent(resolved, any -> new ArrayList<>()).add(value);
            JsonPointer properties = resolved.appendProperty("properties");
            schema.path("properties")
                    .propertyNames()
                    .forEach(name -> collectObjects(properties.appendProperty(name), value.path(name)));
        }
    }

    /** Adds an example to each property, from the first collected object that has a value. */
    private void addProperties() {
        objects.forEach((schema, values) -> description
                .root()
                .at(schema)
                .path("properties")
                .properties()
                .forEach(property -> {
                    JsonNode example = example(property.getKey(), property.getValue(), values);
                    if (example != null) {
                        examples.put(
                                schema.appendProperty("properties")
                                        .appendProperty(property.getKey())
                                        .appendProperty("example")
                                        .toString(),
                                example);
                    }
                }));
    }

    private static @Nullable JsonNode example(String name, JsonNode property, List<JsonNode> values) {
        return property.has("example") || property.has("examples")
                ? null
                : values.stream()
                        .map(value -> value.path(name))
                        .filter(value -> isPlain(property, value))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isPlain(JsonNode property, JsonNode value) {
        if (value.isArray()) {
            return !value.isEmpty() && value.valueStream().noneMatch(JsonNode::isContainer);
        }
        return value.isValueNode() && !value.isNull() && property.has("type");
    }
}
