package org.cstorecords.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.cstorecords.contract.OpenApi.Operation;
import org.cstorecords.contract.OpenApi.Response;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Check of a response against the description. An operation, status, media type, header or property that is not
 * described is a violation. A violation is a sentence, with details after a colon.
 */
final class ResponseCheck {

    private static final String PROBLEM = "application/problem+json";
    private static final JsonPointer ANY_PROBLEM = JsonPointer.compile("/components/schemas/Problem");
    private static final String CLOSED = "additionalProperties";
    private static final String DOCUMENT = "urn:openapi";

    /** Paths that the description leaves out: its own, and that of an operation for a test. */
    private static final Set<String> UNDESCRIBED_PATHS =
            Set.of("/api/v1/openapi.yaml", "/api/v1/openapi.json", "/api/v1/motto");

    /** Statuses of malformed requests, which the description leaves out. */
    private static final Set<Integer> MALFORMED = Set.of(400, 413, 414, 417, 431);

    /** Headers of HTTP, caches and browser security, which the description leaves out. */
    private static final Set<String> UNDESCRIBED_HEADERS = headers(
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
    private final Schema document;
    private final Map<JsonPointer, Schema> compiled = new ConcurrentHashMap<>();
    private final Set<String> received = ConcurrentHashMap.newKeySet();

    ResponseCheck(OpenApi description) {
        this.description = description;
        JsonNode closed = description.root().deepCopy();
        close(closed);
        // The registry would read the whole document again for each schema in it.
        this.document = SchemaRegistry.withDialect(
                        Dialects.getOpenApi31(),
                        registry -> registry.schemas(Map.of(DOCUMENT, closed.toString()))
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .locale(Locale.ENGLISH)
                                        .build()))
                .getSchema(SchemaLocation.of(DOCUMENT));
    }

    /** Forbids undescribed properties in every schema of an object. The description has no {@code allOf}. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            schema.remove(List.of("example", "examples")); // Large, and not needed for the check.
            if (schema.has("properties") && !schema.has(CLOSED)) {
                schema.put(CLOSED, false);
            }
        }
        node.forEach(ResponseCheck::close);
    }

    /** Returns the documented responses that were received: operation, status and media type. */
    Set<String> received() {
        return Set.copyOf(received);
    }

    /** Returns the violations of a response, and adds it to the received ones. */
    List<String> check(Exchange exchange) {
        List<String> violations = new ArrayList<>();
        Map<String, Operation> operations = description.operations(exchange.path());
        Operation operation = operations.get(exchange.isHead() ? "GET" : exchange.method());
        if (exchange.isHead() && exchange.body().length > 0) {
            violations.add("The response to HEAD has content");
        }
        if (operation != null) {
            checkDocumented(operation, exchange, violations);
        } else {
            checkUndocumented(exchange, operations.keySet(), violations);
        }
        return violations;
    }

    private void checkDocumented(Operation operation, Exchange exchange, List<String> violations) {
        int status = exchange.status();
        Response response = operation.responses().get(status);
        if (response == null) {
            if (MALFORMED.contains(status)) {
                checkProblem(ANY_PROBLEM, exchange, violations);
            } else {
                violations.add("The status is not documented: %s of %s".formatted(status, operation));
            }
            return;
        }
        checkHeaders(response, exchange, violations);
        String mediaType = exchange.mediaType();
        String name = "%s %s".formatted(operation, status);
        if (response.mediaTypes().isEmpty()) {
            if (exchange.body().length > 0) {
                violations.add("The response has content, but none is documented: " + name);
            }
            received.add(name);
        } else if (mediaType == null || !response.mediaTypes().contains(mediaType)) {
            violations.add("The media type is not documented: %s of %s".formatted(mediaType, name));
        } else if (!exchange.isHead()) {
            JsonPointer schema = response.content(mediaType).appendProperty("schema");
            if (mediaType.equals(PROBLEM)) {
                checkProblem(schema, exchange, violations);
            } else if (status != 206) {
                violations.addAll(checkContent(schema, mediaType, exchange.text()));
            }
            received.add(name + " " + mediaType);
        }
        if (status < 400) {
            new QueryCheck(operation, this).check(exchange, violations);
        }
        if (status == 304 && !isUnmodified(exchange)) {
            violations.add("No condition of the request allows 304: " + exchange.requestHeaders());
        }
    }

    private void checkHeaders(Response response, Exchange exchange, List<String> violations) {
        Map<String, JsonNode> documented = response.headers();
        documented.forEach((name, header) -> {
            String value = exchange.headers().getFirst(name);
            if (value != null) {
                JsonPointer schema = response.pointer()
                        .appendProperty("headers")
                        .appendProperty(name)
                        .appendProperty("schema");
                check(schema, QueryCheck.typed(header.path("schema"), value))
                        .forEach(
                                violation -> violations.add("A header does not match its schema: " + name + violation));
            } else if (header.path("required").asBoolean(false)) {
                violations.add("A header is missing: %s of %s".formatted(name, exchange.status()));
            }
        });
        Set<String> known = headers(documented.keySet().toArray(String[]::new));
        known.addAll(UNDESCRIBED_HEADERS);
        if (exchange.status() >= 400) {
            known.add("Content-Disposition"); // Spring adds it to errors at paths that look like file names.
        }
        exchange.headers().headerNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> violations.add("A header is not documented: " + name));
    }

    private static boolean isUnmodified(Exchange exchange) {
        String tag = String.valueOf(exchange.headers().getETag()).replaceFirst("^W/", "");
        List<String> matched = exchange.requestHeaders().getOrEmpty(HttpHeaders.IF_NONE_MATCH);
        return matched.isEmpty()
                ? exchange.requestHeaders().getIfModifiedSince()
                        >= exchange.headers().getLastModified()
                : matched.stream()
                        .anyMatch(tags -> tags.contains(tag) || tags.strip().equals("*"));
    }

    private void checkProblem(JsonPointer schema, Exchange exchange, List<String> violations) {
        if (!PROBLEM.equals(exchange.mediaType())) {
            violations.add("The error is not a problem: " + exchange.mediaType());
        } else if (!exchange.isHead()) {
            List<String> ofContent = checkContent(schema, PROBLEM, exchange.text());
            violations.addAll(ofContent);
            if (ofContent.isEmpty()
                    && JSON.readTree(exchange.text()).path("status").asInt() != exchange.status()) {
                violations.add("The problem has another status: " + exchange.text());
            }
        }
    }

    /** Returns the violations of content of that media type against the schema at the pointer. */
    List<String> checkContent(JsonPointer schema, String mediaType, String text) {
        if (mediaType.equals("application/x-ndjson")) {
            JsonPointer line = description.resolve(schema).appendProperty("contentSchema");
            List<String> lines = text.lines().toList();
            return IntStream.range(0, lines.size())
                    .boxed()
                    .flatMap(i -> checkJson(line, lines.get(i)).stream()
                            .map(violation -> "A line does not match its schema: %s%s".formatted(i + 1, violation)))
                    .toList();
        } else if (text.isEmpty()) {
            return List.of("The response has no content: " + mediaType);
        } else if (mediaType.endsWith("json")) {
            return checkJson(schema, text).stream()
                    .map(violation -> "The content does not match its schema: " + violation)
                    .toList();
        }
        return isComplete(mediaType, text) ? List.of() : List.of("The content is invalid or incomplete: " + mediaType);
    }

    private List<String> checkJson(JsonPointer schema, String text) {
        try {
            return check(schema, JSON.readTree(text));
        } catch (JacksonException e) {
            return List.of("invalid JSON: " + e.getOriginalMessage());
        }
    }

    private static boolean isComplete(String mediaType, String text) {
        return switch (mediaType) {
            case "text/csv" -> {
                try (CSVParser rows = CSVFormat.RFC4180.parse(new StringReader(text))) {
                    yield rows.stream().mapToInt(row -> row.size()).distinct().count() == 1;
                } catch (IOException | RuntimeException e) {
                    yield false;
                }
            }
            case "text/calendar" -> text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n");
            case "application/atom+xml" ->
                text.contains("<feed") && text.stripTrailing().endsWith("</feed>");
            case "application/zip" -> text.startsWith("PK\3\4");
            default -> true;
        };
    }

    /** Returns the violations of a value against the schema at the pointer, each with its location. */
    List<String> check(JsonPointer schema, JsonNode value) {
        return schema(schema).validate(value).stream()
                .map(error -> "%s: %s".formatted(error.getInstanceLocation(), error.getMessage()))
                .toList();
    }

    private Schema schema(JsonPointer pointer) {
        return compiled.computeIfAbsent(pointer, place -> {
            if (description.root().at(place).isMissingNode()) {
                throw new IllegalStateException("No schema at " + place);
            }
            return document.getRefSchema(
                    SchemaLocation.of(DOCUMENT + "#" + place).getFragment());
        });
    }

    /**
     * Checks the response to an undescribed request, which must be a problem; a 405 also needs {@code Allow}. Outside the
     * API, browsers get a page instead. A slash at the end of a path is redirected.
     */
    private void checkUndocumented(Exchange exchange, Collection<String> methods, List<String> violations) {
        int status = exchange.status();
        String what = "%s for %s %s".formatted(status, exchange.method(), exchange.path());
        if (status >= 400) {
            if (!isUnknownPage(exchange)) {
                checkProblem(ANY_PROBLEM, exchange, violations);
            }
            boolean isExpected = status == 405 || methods.isEmpty() && (status == 404 || status == 406);
            if (!isExpected && !MALFORMED.contains(status)) {
                violations.add("The status is unexpected without an operation: " + what);
            }
            if (status == 405 && exchange.headers().getAllow().isEmpty()) {
                violations.add("A header is missing: Allow of 405");
            }
        } else if (!exchange.method().equals("OPTIONS")
                && exchange.path().startsWith("/api/")
                && !(status == 301 && exchange.path().endsWith("/"))
                && !UNDESCRIBED_PATHS.contains(exchange.path())) {
            violations.add("No operation is described: " + what);
        }
    }

    private static boolean isUnknownPage(Exchange exchange) {
        return exchange.status() == 404
                && !UriUtils.decode(exchange.path(), StandardCharsets.UTF_8).startsWith("/api/")
                && exchange.requestHeaders().getOrEmpty(HttpHeaders.ACCEPT).stream()
                        .anyMatch(accept -> accept.contains(MediaType.TEXT_HTML_VALUE))
                && MediaType.TEXT_HTML_VALUE.equals(exchange.mediaType());
    }

    private static Set<String> headers(String... names) {
        Set<String> headers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        headers.addAll(List.of(names));
        return headers;
    }
}
