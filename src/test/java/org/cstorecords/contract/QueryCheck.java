package org.cstorecords.contract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cstorecords.contract.OpenApi.Operation;
import org.cstorecords.contract.OpenApi.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Check that a successful response had a valid query, and that its records match the filters of the query. */
record QueryCheck(Operation operation, ResponseCheck schemas) {

    /** Filters whose value is a property of each record, or the identifier or code of a reference. */
    private static final Set<String> FILTERS = Set.of(
            "type",
            "status",
            "kind",
            "affiliation",
            "basis",
            "file",
            "paragraph",
            "hasDiscrepancy",
            "body",
            "session",
            "state",
            "parent",
            "country");

    private static final JsonMapper JSON = new JsonMapper();

    void check(Exchange exchange, List<String> violations) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (String pair : exchange.query().split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                values.add(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
            }
        }
        String invalid = invalid(values);
        if (invalid != null) {
            violations.add("The status is %s for an invalid query: %s".formatted(exchange.status(), invalid));
        }
        if (violations.isEmpty() && exchange.status() == 200 && !exchange.isHead()) {
            checkRows(exchange, values, violations);
        }
    }

    /** Decodes a percent-encoded text. Invalid UTF-8 becomes a character that no parameter allows. */
    private static String decoded(String text) {
        try {
            String decoded = UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
            return decoded.contains("\uFFFD") && !text.toUpperCase(Locale.ROOT).contains("%EF%BF%BD") ? "\0" : decoded;
        } catch (IllegalArgumentException e) {
            return "\0";
        }
    }

    /** Returns the reason why the service must reject the query, or null if the query is valid. */
    private @Nullable String invalid(MultiValueMap<String, String> values) {
        List<Parameter> parameters = operation.queryParameters();
        for (String name : values.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                return "unknown parameter " + name;
            }
        }
        for (Parameter parameter : parameters) {
            List<String> texts = values.getOrDefault(parameter.name(), List.of());
            List<String> violations = List.of();
            if (texts.isEmpty()) {
                violations = parameter.isRequired() ? List.of(" is missing") : List.of();
            } else if (parameter.isRepeatable()) {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                boolean isSplit = parameter.name().equals("include");
                texts.stream()
                        .flatMap(text -> isSplit ? Arrays.stream(text.split(",", -1)) : Stream.of(text))
                        .forEach(text -> array.add(typed(parameter.valueSchema(), text)));
                violations = schemas.check(parameter.pointer().appendProperty("schema"), array);
            } else {
                violations = texts.size() > 1
                        ? List.of(" is repeated")
                        : schemas.check(
                                parameter.pointer().appendProperty("schema"),
                                typed(parameter.valueSchema(), texts.get(0)));
            }
            if (texts.contains("\0") || !violations.isEmpty()) {
                return parameter + String.join("", violations) + " in " + texts;
            }
        }
        return null;
    }

    /** Returns a text as a value of the type of its schema, if it is one. */
    static JsonNode typed(JsonNode schema, String text) {
        return switch (schema.path("type").asString("")) {
            case "integer" ->
                text.matches("-?(0|[1-9]\\d{0,17})")
                        ? JsonNodeFactory.instance.numberNode(Long.parseLong(text))
                        : JsonNodeFactory.instance.stringNode(text);
            case "boolean" ->
                text.matches("true|false")
                        ? JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text))
                        : JsonNodeFactory.instance.stringNode(text);
            default -> JsonNodeFactory.instance.stringNode(text);
        };
    }

    private static void checkRows(Exchange exchange, MultiValueMap<String, String> values, List<String> violations) {
        Stream<JsonNode> rows = Stream.empty();
        if ("application/x-ndjson".equals(exchange.mediaType())) {
            rows = exchange.text().lines().map(JSON::readTree);
        } else if ("application/json".equals(exchange.mediaType())) {
            JsonNode page = JSON.readTree(exchange.text());
            rows = page.path("items").values().stream();
            String limit = values.containsKey("limit") ? values.getFirst("limit") : "50";
            if (page.has("limit") && !page.path("limit").asString().equals(limit)
                    || page.path("items").size() > page.path("limit").asInt(Integer.MAX_VALUE)) {
                violations.add("The page has another limit: %s items, limit %s"
                        .formatted(page.path("items").size(), page.path("limit")));
            }
        }
        rows.flatMap(row -> violated(row, values)
                        .map(filter -> "A filter is ignored: %s of %s by %s".formatted(filter, exchange.query(), row)))
                .limit(1)
                .forEach(violations::add);
    }

    private static Stream<String> violated(JsonNode row, MultiValueMap<String, String> values) {
        JsonNode date = row.has("date") ? row.path("date") : row.path("published");
        String from = values.getFirst("from");
        String to = values.getFirst("to");
        boolean isOutside = date.path("earliest").isString()
                && (from != null && date.path("latest").asString().compareTo(from) < 0
                        || to != null && date.path("earliest").asString().compareTo(to) > 0);
        return Stream.concat(
                isOutside ? Stream.of("date") : Stream.empty(),
                FILTERS.stream().filter(values::containsKey).filter(name -> {
                    JsonNode property =
                            name.equals("country") ? row.path("place").path(name) : row.path(name);
                    JsonNode shown = property.has("code")
                            ? property.path("code")
                            : property.has("id") ? property.path("id") : property;
                    return shown.isValueNode()
                            && !values.getOrDefault(name, List.of()).contains(shown.asString("null"));
                }));
    }
}
