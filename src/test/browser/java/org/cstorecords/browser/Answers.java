package org.cstorecords.browser;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stub responses for intercepted requests. */
final class Answers {

    private static final JsonMapper JSON = new JsonMapper();

    private Answers() {}

    /** Responds with the example of a response in the OpenAPI description. */
    static void problem(Route route, String response) {
        Map<String, Object> example = example(response);
        route.fulfill(new Route.FulfillOptions()
                .setStatus((Integer) Objects.requireNonNull(example.get("status")))
                .setHeaders(Map.of("content-type", "application/problem+json", "retry-after", "5"))
                .setBody(JSON.writeValueAsString(example)));
    }

    @SuppressWarnings("unchecked") // A problem is an object.
    private static Map<String, Object> example(String response) {
        try (InputStream examples =
                Objects.requireNonNull(Answers.class.getResourceAsStream("/openapi-examples.json"))) {
            JsonNode found = JSON.readTree(examples)
                    .path("/components/responses/" + response + "/content/application~1problem+json/examples")
                    .at("/response/value");
            return JSON.treeToValue(found, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Responds to a request for paragraphs with those around the requested one, or with the first ten. */
    static void paragraphs(Route route, IntFunction<@Nullable String> text) {
        String around = UriComponentsBuilder.fromUriString(route.request().url())
                .build()
                .getQueryParams()
                .getFirst("around");
        int first = around == null ? 1 : Math.max(Integer.parseInt(around) - 3, 1);
        int last = around == null ? 10 : Integer.parseInt(around) + 3;
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            Map<String, @Nullable Object> item = new HashMap<>();
            item.put("number", number);
            item.put("text", text.apply(number));
            item.put("citationCount", 1);
            items.add(item);
        }
        route.fulfill(new Route.FulfillOptions()
                .setHeaders(Map.of("content-type", "application/json"))
                .setBody(JSON.writeValueAsString(Map.of("items", items, "total", items.size()))));
    }

    /** Responds with a page of a list of {@code total} numbered copies of an item. */
    static void page(Route route, Map<String, Object> item, int total) {
        var parameters = UriComponentsBuilder.fromUri(URI.create(route.request().url()))
                .build()
                .getQueryParams();
        int limit = Integer.parseInt(Objects.requireNonNullElse(parameters.getFirst("limit"), "50"));
        int first = Integer.parseInt(Objects.requireNonNullElse(parameters.getFirst("cursor"), "0"));
        int next = first + limit;
        List<Map<String, Object>> items = IntStream.range(first, Math.min(next, total))
                .mapToObj(i -> numbered(item, i + 1))
                .toList();
        Map<String, Object> page = new HashMap<>(Map.of("items", items, "total", total, "limit", limit));
        page.put("next", next < total ? "/api/v1/decisions?limit=" + limit + "&cursor=" + next : null);
        page.put("corrected", null);
        route.fulfill(new Route.FulfillOptions()
                .setHeaders(Map.of("content-type", "application/json"))
                .setBody(JSON.writeValueAsString(page)));
    }

    private static Map<String, Object> numbered(Map<String, Object> item, int number) {
        Map<String, Object> numbered = new HashMap<>(item);
        numbered.put("title", item.get("title") + " no. " + number);
        return numbered;
    }
}
