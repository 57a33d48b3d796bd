package org.cstorecords.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tools that are lists of the API, with its filters. A page is shorter than those of the API. */
@Component
class ListTools {

    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 50;

    private final ApiReader api;

    ListTools(ApiReader api) {
        this.api = api;
    }

    /**
     * Returns a page of a list.
     *
     * @param path path of the list in the API
     */
    ObjectNode call(String path, Arguments arguments) {
        int limit = arguments.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        Map<String, List<String>> parameters = new LinkedHashMap<>(arguments.parameters());
        parameters.put("limit", List.of(String.valueOf(limit)));
        ObjectNode page = api.get(path, parameters);
        JsonNode next = page.remove("next");
        ObjectNode result = api.result(statement(page, !next.isNull()));
        result.setAll(page);
        result.put("cursor", next.isNull() ? null : cursor(next.asString()));
        api.cite(result.path("items"), Set.of());
        return result;
    }

    private static String statement(ObjectNode page, boolean hasMore) {
        long total = page.path("total").asLong();
        int items = page.path("items").size();
        if (total == 0) {
            return "Nothing on record matches: this is not stated in the sources of this dataset, which does not mean that"
                    + " it did not happen. `explanation` says how the arguments were understood; the tool `dataset` says"
                    + " what is not covered.";
        }
        return (page.path("totalIsLowerBound").asBoolean() ? "At least " : "") + total
                + " on record match; this page has " + items + "."
                + (hasMore ? " Call again with `cursor` for more." : "")
                + (page.path("corrected").isNull()
                        ? ""
                        : " No record matches `q` as it stands, so `corrected` was searched for instead.")
                + " The numbers count what is on record, not all that happened. A null is not stated.";
    }

    private static String cursor(String next) {
        return String.valueOf(UriComponentsBuilder.fromUriString(next)
                .build(true)
                .getQueryParams()
                .getFirst("cursor"));
    }
}
