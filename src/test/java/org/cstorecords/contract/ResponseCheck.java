package org.cstorecords.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.cstorecords.contract.OpenApi.Operation;
import org.cstorecords.contract.OpenApi.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Check of a response against the description. An operation, status, media type, header or property that is not
 * described is a violation.
 */
final class ResponseCheck {

    private static final String PROBLEM = "application/problem+json";
    private static final String LINES = "application/x-ndjson";
    private static final JsonPointer ANY_PROBLEM = JsonPointer.compile("/components/schemas/Problem");
    private static final String CLOSED = "unevaluatedProperties";
    private static final String DOCUMENT = "urn:openapi";

    /** Headers of HTTP, caches and browser security, which the description leaves out. */
    private static final Set<String> UNDESCRIBED = headers(
            "Content-Type",
            "Content-Length",
            "Content-Encoding",
            "Transfer-Encoding",
            "Connection",
            "Keep-Alive",
            "Date",
            "Vary",
            "Cache-Control",
            "Access-Control-Allow-Origin",
            "Access-Control-Expose-Headers",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy");

    private static final JsonMapper JSON = new JsonMapper();

    private final OpenApi description;
    private final SchemaRegistry schemas;
    private final Map<JsonPointer, Schema> compiled = new ConcurrentHashMap<>();
    private final Set<Visit> visits = ConcurrentHashMap.newKeySet();

    ResponseCheck(OpenApi description) {
        this.description = description;
        JsonNode closed = description.root().deepCopy();
        close(closed);
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                registry -> registry.schemas(Map.of(DOCUMENT, closed.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .locale(Locale.ENGLISH)
                                .build()));
    }

    /** Forbids undescribed properties in every schema that is not part of an {@code allOf}. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && node.has("schema")) {
            object.remove("examples"); // Large, and not needed for the check.
        }
        node.properties().forEach(entry -> {
            if (entry.getKey().equals("schemas")) {
                entry.getValue().forEach(ResponseCheck::closeWithin);
            } else if (entry.getKey().equals("schema")) {
                closeSchema(entry.getValue());
            } else if (!entry.getKey().equals("example") && !entry.getKey().equals("examples")) {
                close(entry.getValue());
            }
        });
    }

    private static void closeSchema(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            closeWithin(schema);
            if (schema.has("$ref") || schema.has("properties") || schema.has("allOf")) {
                object.put(CLOSED, false);
            }
        }
    }

    private static void closeWithin(JsonNode schema) {
        schema.path("properties").forEach(ResponseCheck::closeSchema);
        schema.path("allOf").forEach(ResponseCheck::closeWithin);
        List.of("oneOf", "anyOf").forEach(of -> schema.path(of).forEach(ResponseCheck::closeSchema));
        List.of("items", "additionalProperties", "contentSchema").forEach(of -> closeSchema(schema.path(of)));
    }

    /** Returns the documented responses that were received. */
    Set<Visit> visits() {
        return Set.copyOf(visits);
    }

    /** Returns the violations of a response, and adds it to the received ones. */
    List<String> check(Exchange exchange) {
        List<String> violations = new ArrayList<>();
        Map<String, Operation> operations = description.operations(exchange.path());
        boolean isHead = exchange.method().equals("HEAD");
        Operation operation = operations.get(isHead ? "get" : exchange.method().toLowerCase(Locale.ROOT));
        if (operation != null) {
            checkDocumented(operation, exchange, isHead, violations);
        } else {
            checkUndocumented(exchange, operations.keySet(), violations);
        }
        return violations;
    }

    private void checkDocumented(Operation operation, Exchange exchange, boolean isHead, List<String> violations) {
        Response response = operation.response(exchange.status());
        if (response == null) {
            violations.add("The status %s of %s is not documented.".formatted(exchange.status(), operation));
            return;
        }
        checkHeaders(response, exchange, violations);
        String mediaType = exchange.mediaType();
        if (response.mediaTypes().isEmpty()) {
            if (exchange.body().length > 0) {
                violations.add("The response has content, but none is documented.");
            }
            visits.add(new Visit(operation.id(), exchange.status(), ""));
        } else if (mediaType == null || !response.mediaTypes().contains(mediaType)) {
            violations.add(
                    "The media type %s is not one of %s.".formatted(mediaType, new TreeSet<>(response.mediaTypes())));
        } else {
            if (!isHead) {
                checkContent(response.content(mediaType).appendProperty("schema"), mediaType, exchange, violations);
                visits.add(new Visit(operation.id(), exchange.status(), mediaType));
            } else if (exchange.body().length > 0) {
                violations.add("The response to HEAD has content.");
            }
        }
    }

    private void checkHeaders(Response response, Exchange exchange, List<String> violations) {
        Map<String, JsonPointer> documented = response.headers();
        documented.forEach((name, header) -> {
            String value = exchange.headers().getFirst(name);
            if (value != null) {
                checkHeader(name, value, header.appendProperty("schema"), violations);
            } else if (description.at(header).path("required").asBoolean(false)) {
                violations.add("The header %s is missing.".formatted(name));
            }
        });
        Set<String> known = headers(documented.keySet().toArray(String[]::new));
        known.addAll(UNDESCRIBED);
        exchange.headers().headerNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> violations.add("The header %s is not documented.".formatted(name)));
    }

    private void checkHeader(String name, String value, JsonPointer schema, List<String> violations) {
        boolean isNumber = description.at(schema).path("type").asString("").equals("integer");
        JsonNode content = isNumber && value.matches("-?\\d+")
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(value))
                : JsonNodeFactory.instance.stringNode(value);
        check(schema, content).forEach(violation -> violations.add("The header %s%s".formatted(name, violation)));
    }

    private void checkContent(JsonPointer schema, String mediaType, Exchange exchange, List<String> violations) {
        String text = exchange.text();
        violations.addAll(checkContent(schema, mediaType, text));
        if (mediaType.equals(PROBLEM) && violations.isEmpty()) {
            JsonNode status = JSON.readTree(text).path("status");
            if (status.asInt() != exchange.status()) {
                violations.add("The status in the problem is %s.".formatted(status));
            }
        }
    }

    /** Returns the violations of content of that media type against the schema at the pointer. */
    List<String> checkContent(JsonPointer schema, String mediaType, String text) {
        if (mediaType.equals(LINES)) {
            JsonPointer line = description.resolve(schema).appendProperty("contentSchema");
            List<String> lines = text.lines().toList();
            return IntStream.range(0, lines.size())
                    .boxed()
                    .flatMap(i -> checkJson(line, lines.get(i)).stream()
                            .map(violation -> "line %s%s".formatted(i + 1, violation)))
                    .toList();
        } else if (text.isEmpty()) {
            return List.of("The response has no content.");
        } else if (mediaType.equals("application/json") || mediaType.endsWith("+json")) {
            return checkJson(schema, text);
        }
        return List.of();
    }

    private List<String> checkJson(JsonPointer schema, String text) {
        try {
            return check(schema, JSON.readTree(text));
        } catch (JacksonException e) {
            return List.of(": invalid JSON: " + e.getOriginalMessage());
        }
    }

    /** Returns the violations of a value against the schema at the pointer, each with its location. */
    List<String> check(JsonPointer schema, JsonNode value) {
        List<Error> errors = schema(schema).validate(value);
        // After any other error, the library reports every property as undescribed.
        boolean hasOtherErrors =
                errors.stream().anyMatch(error -> !error.getKeyword().equals(CLOSED));
        return errors.stream()
                .filter(error -> !hasOtherErrors || !error.getKeyword().equals(CLOSED))
                .map(error -> "%s: %s".formatted(error.getInstanceLocation(), error.getMessage()))
                .toList();
    }

    private Schema schema(JsonPointer pointer) {
        return compiled.computeIfAbsent(pointer, place -> {
            if (description.root().at(place).isMissingNode()) {
                throw new IllegalStateException("No schema at " + place);
            }
            return schemas.getSchema(SchemaLocation.of(DOCUMENT + "#" + place));
        });
    }

    /** Checks the response to an undescribed request, which must be a problem; a 405 also needs {@code Allow}. */
    private void checkUndocumented(Exchange exchange, Collection<String> methods, List<String> violations) {
        if (exchange.method().equals("OPTIONS") && exchange.status() < 300) {
            return;
        }
        if (exchange.status() < 400) {
            violations.add("No operation is described for this request.");
        } else if (!PROBLEM.equals(exchange.mediaType())) {
            violations.add("The error is of the media type %s, not a problem.".formatted(exchange.mediaType()));
        } else if (!exchange.method().equals("HEAD")) {
            checkContent(ANY_PROBLEM, PROBLEM, exchange, violations);
        }
        if (exchange.status() == 405 && exchange.headers().getAllow().isEmpty()) {
            violations.add("The header Allow is missing.");
        }
        if (!methods.isEmpty() && exchange.status() != 405) {
            violations.add("The method is not one of %s, so the status must be 405.".formatted(methods));
        }
    }

    private static Set<String> headers(String... names) {
        Set<String> headers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        headers.addAll(List.of(names));
        return headers;
    }
}
