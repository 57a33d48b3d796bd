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

    /** Citations of an item, which are shorter than those of the API. */
    static final Map<String, Object> EVIDENCE = Schemas.of(
            "type",
            "array",
            "items",
            Schemas.object(
                    Schemas.of(
                            "document", Schemas.of("type", "string"),
                            "file", Schemas.of("type", "string"),
                            "paragraph", Schemas.of("type", "integer"),
                            "supports", Schemas.of("type", "array", "items", Schemas.of("type", "string")),
                            "basis", Schemas.reference("Basis")),
                    List.of("document", "file", "paragraph", "supports", "basis")));

    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 50;
    private static final Set<String> NO_ARGUMENTS = Set.of("format", "include", "updatedSince");
    private static final String PAGES = " A page has " + DEFAULT_LIMIT
            + " items unless `limit` says otherwise. For the next page, repeat the call with `cursor`.";

    private final ApiReader api;

    ListTools(ApiReader api) {
        this.api = api;
    }

    List<Tool> tools(Schemas schemas) {
        return List.of(
                tool(
                        schemas,
                        "search_records",
                        "Search records",
                        "Finds records of all types by words, the most relevant first: states, bodies, sessions, decisions,"
                                + " chairmanships, treaties, persons, formations, operations and source documents."
                                + " `get_record` then returns all that the sources state about a record.",
                        "/api/v1/search",
                        "SearchPage",
                        "SearchHit"),
                tool(
                        schemas,
                        "list_decisions",
                        "List decisions",
                        "Lists decisions, statements, agreements, plans, awards and other acts of the Collective Security"
                                + " Treaty Organization, by date. An act that is PLANNED or PROPOSED is not adopted; one that"
                                + " is CONTESTED is signed according to one source and not according to another.",
                        "/api/v1/decisions",
                        "DecisionPage",
                        "DecisionSummary"),
                tool(
                        schemas,
                        "list_sessions",
                        "List sessions",
                        "Lists sessions and meetings of the bodies of the Organization, by date. A session that is PLANNED"
                                + " is not stated to have been held.",
                        "/api/v1/sessions",
                        "SessionPage",
                        "SessionSummary"),
                tool(
                        schemas,
                        "timeline",
                        "Timeline",
                        "Lists the dated events of all records in one order: sessions, acts, memberships, terms in the"
                                + " chair, treaties, offices, forces, operations and publications.",
                        "/api/v1/timeline",
                        "TimelineEntryPage",
                        "TimelineEntry"));
    }

    private Tool tool(
            Schemas schemas, String name, String title, String description, String path, String page, String item) {
        return new Tool(
                name,
                title,
                description + PAGES,
                schemas.ofParameters(
                        path,
                        NO_ARGUMENTS,
                        Schemas.of(
                                "limit",
                                Schemas.of(
                                        "type",
                                        "integer",
                                        "minimum",
                                        1,
                                        "maximum",
                                        MAX_LIMIT,
                                        "default",
                                        DEFAULT_LIMIT,
                                        "description",
                                        "Largest number of items of the page."),
                                "cursor",
                                Schemas.of(
                                        "type",
                                        "string",
                                        "description",
                                        "`cursor` of the page before, with the same other arguments."))),
                schemas.result(page(schemas, page, item)),
                arguments -> call(path, arguments));
    }

    /** Returns the properties of a page: those of the API, with a cursor in place of the path of the next page. */
    static Map<String, Object> page(Schemas schemas, String page, String item) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(Tool.STATEMENT, Schemas.of("type", "string", "description", "What the result means, in words."));
        properties.put("release", Schemas.of("type", "string", "description", "Release of the dataset, to cite."));
        properties.putAll(schemas.propertiesOf(page));
        properties.remove("next");
        properties.put(
                "cursor",
                Schemas.of(
                        "type",
                        List.of("string", "null"),
                        "description",
                        "For the next page; null for the last page."));
        properties.put("items", Schemas.of("type", "array", "items", cited(item)));
        return properties;
    }

    /** Returns the schema of an item of the API with the URL of its page and its citations in short. */
    static Map<String, Object> cited(String item) {
        return Schemas.of(
                "allOf",
                List.of(
                        Schemas.reference(item),
                        Schemas.of(
                                "type",
                                "object",
                                "properties",
                                Schemas.of("url", Schemas.of("type", "string"), "evidence", EVIDENCE),
                                "required",
                                List.of("url", "evidence"))));
    }

    private ObjectNode call(String path, Arguments arguments) {
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
