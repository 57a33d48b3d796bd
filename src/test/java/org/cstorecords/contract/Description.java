package org.cstorecords.contract;

import static java.util.Objects.requireNonNull;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cstorecords.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * The description of the service: what the code says of itself, with the service's own answers as examples. What differs
 * from one database or run to the next is replaced in them by what does not.
 */
@SuppressWarnings("unchecked") // JSON has no types.
final class Description {

    private static final String SCHEMAS = "#/components/schemas/";
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
    private final Map<String, Object> root;

    /** What each schema describes in the answers. */
    private final Map<Map<String, Object>, List<Map<String, Object>>> objects = new IdentityHashMap<>();

    private Description(Api api) {
        this.api = api;
        this.root = api.get("/v3/api-docs").read("$");
    }

    /** Returns the description as YAML. */
    static String of(Api api) {
        Description description = new Description(api);
        description.operations().forEach(description::addAnswers);
        description.addProblems();
        description.addExamplesOfProperties();
        return yaml(description.root);
    }

    private Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Object>> operations = new LinkedHashMap<>();
        ((Map<String, Map<String, Map<String, Object>>>) requireNonNull(root.get("paths")))
                .forEach((path, item) -> operations.put(path, requireNonNull(item.get("get"))));
        return operations;
    }

    private void addAnswers(String path, Map<String, Object> operation) {
        Map<String, Map<String, Object>> content = at(operation, "responses", "200", "content");
        Map<String, Map<String, Object>> parameters = new LinkedHashMap<>();
        ((List<Map<String, Object>>) operation.getOrDefault("parameters", List.of()))
                .forEach(parameter -> parameters.put((String) parameter.get("name"), parameter));
        String address = path;
        for (Map<String, Object> parameter : parameters.values()) {
            if ("path".equals(parameter.get("in"))) {
                address = address.replace("{" + parameter.get("name") + "}", (String) parameter.get("example"));
            }
        }
        boolean list = parameters.containsKey("limit");
        String narrow = list ? "?q=" + UriUtils.encode(example(requireNonNull(parameters.get("q"))), "UTF-8") : "";
        if (content.containsKey(MediaType.APPLICATION_JSON_VALUE)) {
            if (list) {
                boolean search =
                        Boolean.TRUE.equals(requireNonNull(parameters.get("q")).get("required"));
                String next = addPage(content, address + (search ? narrow + "&" : "?") + "limit=");
                at(requireNonNull(parameters.get("cursor")), "schema").put("examples", List.of(cursor(next)));
            } else {
                addAnswer(content, address);
            }
        }
        if (parameters.containsKey("format")) {
            for (Object format :
                    (List<Object>) requireNonNull(resolve(at(requireNonNull(parameters.get("format")), "schema"))
                            .get("enum"))) {
                if (!format.equals("json")) {
                    addAnswer(content, address + (narrow.isEmpty() ? "?" : narrow + "&") + "format=" + format);
                }
            }
        }
    }

    /** Adds a page of two records, or of one where there are no more, and returns the address of the next one. */
    private String addPage(Map<String, Map<String, Object>> content, String list) {
        return Stream.of(2, 1)
                .map(limit -> addAnswer(content, list + limit).get("next"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private static String cursor(String next) {
        return next.substring(next.indexOf("cursor=") + "cursor=".length());
    }

    private static String example(Map<String, Object> parameter) {
        if (parameter.get("example") instanceof String example) {
            return example;
        }
        List<String> examples = (List<String>)
                requireNonNull(at(parameter, "schema").get("examples"), () -> parameter + " has no example");
        return examples.get(0);
    }

    private Map<String, Object> addAnswer(Map<String, Map<String, Object>> content, String address) {
        Api.Answer answer = api.ask(HttpMethod.GET, address);
        MediaType type = requireNonNull(answer.headers().getContentType(), address);
        Map<String, Object> described =
                requireNonNull(content.get(type.getType() + "/" + type.getSubtype()), type + " of " + address);
        return addExample(described, "answer", "GET " + address, answer.body(), type);
    }

    private static Map<String, Object> addExample(
            Map<String, Object> described, String name, String request, String body, MediaType type) {
        String text = steady(body);
        boolean json = type.getSubtype().endsWith("json") && !type.getSubtype().endsWith("ndjson");
        Object value = json ? JsonPath.parse(text).read("$") : text;
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("summary", request);
        example.put("value", value);
        described.put("examples", new LinkedHashMap<>(Map.of(name, example)));
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
    }

    /** Returns the answer without what differs from one database or run to the next. */
    static String steady(String body) {
        String text = body;
        for (Map.Entry<Pattern, String> change : VOLATILE.entrySet()) {
            text = change.getKey().matcher(text).replaceAll(change.getValue());
        }
        return text;
    }

    private void addProblems() {
        addProblem(
                "InvalidParameters",
                "GET /api/v1/sessions?attended=islam-karimov",
                "/api/v1/sessions?attended=islam-karimov");
        addProblem("NotFound", "GET /api/v1/sessions/csc-2013-09-24", "/api/v1/sessions/csc-2013-09-24");
        addProblem(
                "NotAcceptable",
                "GET /api/v1/sessions with Accept: image/png",
                "/api/v1/sessions",
                HttpHeaders.ACCEPT,
                MediaType.IMAGE_PNG_VALUE);
        String large = "a".repeat(8193);
        addProblem(
                "AddressTooLong",
                "GET /api/v1/sessions with parameters of more than 8192 characters",
                "/api/v1/sessions?q=" + large);
        addProblem(
                "HeadersTooLarge",
                "GET /api/v1/sessions with a header of more than 8192 characters",
                "/api/v1/sessions",
                "Colour",
                large);
        addProblem(
                "PreconditionFailed",
                "GET /api/v1/sessions with If-Match: \"other\"",
                "/api/v1/sessions",
                HttpHeaders.IF_MATCH,
                "\"other\"");
        addProblem(
                "RangeNotSatisfiable",
                "GET /api/v1/dataset/csto-records.zip with Range: bytes=999999999-",
                "/api/v1/dataset/csto-records.zip",
                HttpHeaders.RANGE,
                "bytes=999999999-");
        RareProblem.all().forEach(problem -> describeProblem(problem.response(), problem.request(), problem.body()));
    }

    private void addProblem(String response, String request, String address, String... headers) {
        Api.Answer answer = api.ask(HttpMethod.GET, address, headers);
        describeProblem(response, request, answer.body());
    }

    private void describeProblem(String response, String request, String body) {
        Map<String, Object> described =
                at(root, "components", "responses", response, "content", MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        addExample(described, "answer", request, body, MediaType.APPLICATION_PROBLEM_JSON);
    }

    /** Gives the properties of a schema the values of one record: of the one that has the most of them. */
    private void addExamplesOfProperties() {
        operations().forEach((path, operation) -> {
            Map<String, Map<String, Object>> content = at(operation, "responses", "200", "content");
            content.forEach((type, described) -> {
                if (type.endsWith("ndjson") && !path.contains("{")) {
                    api.ask(HttpMethod.GET, path + "?format=ndjson")
                            .body()
                            .lines()
                            .forEach(line -> learn(
                                    at(resolve(at(described, "schema")), "contentSchema"),
                                    JsonPath.parse(steady(line)).read("$")));
                    learn(
                            at(requireNonNull(content.get(MediaType.APPLICATION_JSON_VALUE)), "schema"),
                            JsonPath.parse(steady(api.ask(HttpMethod.GET, path + "?limit=500")
                                            .body()))
                                    .read("$"));
                } else if (type.endsWith("json") && described.containsKey("examples")) {
                    learn(
                            (Map<String, Object>) requireNonNull(described.get("schema")),
                            at(described, "examples", "answer").get("value"));
                }
            });
        });
        ((Map<String, Map<String, Object>>) (Map<?, ?>) at(root, "components", "responses"))
                .values()
                .forEach(response -> {
                    if (response.containsKey("content")) {
                        Map<String, Object> described =
                                at(response, "content", MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                        learn(
                                at(described, "schema"),
                                at(described, "examples", "answer").get("value"));
                    }
                });
        objects.forEach(Description::addExamples);
    }

    /** Keeps what the schema and those within it describe in the value. */
    private void learn(Map<String, Object> schema, @Nullable Object value) {
        Map<String, Object> resolved = resolve(schema);
        if (value instanceof List<?> items && resolved.get("items") instanceof Map<?, ?> item) {
            items.forEach(each -> learn((Map<String, Object>) item, each));
        } else if (value instanceof Map<?, ?> object && resolved.containsKey("properties")) {
            objects.computeIfAbsent(resolved, any -> new ArrayList<>()).add((Map<String, Object>) object);
            Description.<Map<String, Object>>at(resolved, "properties")
                    .forEach((name, property) -> learn(property, object.get(name)));
        }
    }

    private static void addExamples(Map<String, Object> schema, List<Map<String, Object>> objects) {
        Map<String, Map<String, Object>> properties = at(schema, "properties");
        List<Map<String, Object>> fullest = objects.stream()
                .sorted(Comparator.comparing(object -> -properties.entrySet().stream()
                        .filter(property -> isPlain(property.getValue(), object.get(property.getKey())))
                        .count()))
                .toList();
        properties.forEach((name, property) -> fullest.stream()
                .map(object -> object.get(name))
                .filter(value -> isPlain(property, value))
                .findFirst()
                .ifPresent(value -> property.putIfAbsent("example", value)));
    }

    private static boolean isPlain(Map<String, Object> property, @Nullable Object value) {
        if (value instanceof List<?> items) {
            return !items.isEmpty()
                    && items.stream().noneMatch(Map.class::isInstance)
                    && !items.stream().anyMatch(List.class::isInstance);
        }
        return value != null && !(value instanceof Map) && property.containsKey("type");
    }

    /** Returns the schema itself where this one refers to one, or the one that is not null of two. */
    private Map<String, Object> resolve(Map<String, Object> schema) {
        Deque<Map<String, Object>> schemas = new ArrayDeque<>(List.of(schema));
        while (true) {
            Map<String, Object> candidate = schemas.pop();
            for (String either : List.of("oneOf", "anyOf")) {
                schemas.addAll((List<Map<String, Object>>) candidate.getOrDefault(either, List.of()));
            }
            if (candidate.get("$ref") instanceof String reference) {
                schemas.push(at(root, "components", "schemas", reference.substring(SCHEMAS.length())));
            } else if (schemas.isEmpty() || candidate.containsKey("properties")) {
                return candidate;
            }
        }
    }

    /** Returns what is there in the object under the names, one within the other. */
    static <T> Map<String, T> at(Map<String, ?> object, String... names) {
        Object found = object;
        for (String name : names) {
            found = requireNonNull(((Map<String, Object>) found).get(name), name);
        }
        return (Map<String, T>) found;
    }

    private static String yaml(Map<String, Object> description) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setDereferenceAliases(true);
        return new Yaml(new TextRepresenter(options), options).dump(copy(description));
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            object.forEach((name, each) -> copy.put(name, copy(each)));
            return copy;
        } else if (value instanceof List<?> items) {
            List<@Nullable Object> copy = new ArrayList<>();
            items.forEach(each -> copy.add(copy(each)));
            return copy;
        }
        return value;
    }

    /** Writes texts of several lines as such. */
    private static final class TextRepresenter extends Representer {

        TextRepresenter(DumperOptions options) {
            super(options);
            representers.put(
                    String.class,
                    text -> representScalar(
                            Tag.STR,
                            (String) text,
                            ((String) text).contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN));
        }
    }
}
