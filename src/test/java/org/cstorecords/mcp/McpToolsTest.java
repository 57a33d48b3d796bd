package org.cstorecords.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cstorecords.mcp.Assistant.arguments;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cstorecords.ApiTest;
import org.cstorecords.record.EntryType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The tools and resources for assistants. Their results are those of the API. */
@ApiTest
class McpToolsTest {

    @Autowired
    RestTestClient client;

    Assistant assistant;

    @BeforeEach
    void connect() {
        assistant = new Assistant(client);
    }

    @Test
    void eightToolsAreListedWithClosedArgumentsAndSchemasOfTheirResults() {
        JsonNode tools = assistant.result("tools/list", Map.of()).path("tools");

        assertThat(tools.valueStream().map(tool -> tool.path("name").asString()))
                .containsExactly(
                        "search_records",
                        "get_record",
                        "list_decisions",
                        "list_sessions",
                        "timeline",
                        "as_of",
                        "check_citation",
                        "dataset");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.path("annotations").path("readOnlyHint").asBoolean())
                    .isTrue();
            assertThat(tool.path("inputSchema").path("additionalProperties").asBoolean(true))
                    .isFalse();
            assertThat(tool.path("inputSchema").path("properties"))
                    .allSatisfy(argument ->
                            assertThat(argument.path("description").asString()).isNotBlank());
            assertThat(tool.path("outputSchema").path("properties").has("statement"))
                    .isTrue();
        });
        assertThat(tools.toString().length()).as("tokens are expensive").isLessThan(16_500);
    }

    @Test
    void theDefinitionsMatchTheDescriptionOfTheApi() throws IOException {
        assertThat(ToolDefinitions.COMMITTED)
                .as("Renew it by ./mvnw test -Dtest=DescriptionTest -Dopenapi.renew=true")
                .hasContent(ToolDefinitions.renewed());
    }

    @Test
    void theFiltersOfTheApiAreArguments() {
        JsonNode tools = assistant.result("tools/list", Map.of()).path("tools");

        assertThat(tools.path(2).path("inputSchema").path("properties").propertyNames())
                .contains(
                        "body", "session", "type", "status", "scope", "topic", "state", "position", "from", "to", "q");
        assertThat(tools.path(3).path("inputSchema").path("properties").propertyNames())
                .contains("body", "kind", "status", "from", "to", "country", "chair", "attendedBy", "q");
    }

    @ParameterizedTest
    @CsvSource({
        "search_records, q, Syria, search?q=Syria&limit=10",
        "search_records, q, ODKB, search?q=ODKB&limit=10",
        "list_decisions, status, CONTESTED, decisions?status=CONTESTED&limit=10",
        "list_decisions, position, NOT_SIGNED, decisions?position=NOT_SIGNED&limit=10",
        "list_sessions, body, csc, sessions?body=csc&limit=10",
        "list_sessions, sort, -date, sessions?sort=-date&limit=10",
        "timeline, state, UZ, timeline?state=UZ&limit=10",
        "timeline, from, 2013-01-01, timeline?from=2013-01-01&limit=10"
    })
    void listsAreThoseOfTheApiWithCitationsAndPages(String tool, String argument, String value, String url) {
        ObjectNode result = assistant.call(tool, Map.of(argument, value));
        ObjectNode page = assistant.api(url);

        assertThat(Assistant.items(result))
                .isEqualTo(page.path("items").valueStream().toList())
                .isNotEmpty();
        for (String name : List.of("total", "totalIsLowerBound", "limit", "corrected", "explanation")) {
            assertThat(result.path(name)).as(name).isEqualTo(page.path(name));
        }
        assertThat(result.path("cursor").isNull()).isEqualTo(page.path("next").isNull());
        assertThat(result.path("release")).isEqualTo(assistant.api("dataset").path("release"));
        result.path("items").forEach(this::assertCited);
    }

    private void assertCited(JsonNode item) {
        String self =
                (item.has("self") ? item : item.path("record")).path("self").asString();
        assertThat(item.path("url").asString()).endsWith("/?record=" + self.replace("/api/v1/", ""));
        assertEvidence(
                item,
                assistant
                        .api(self.replace("/api/v1/", ""))
                        .path("citations")
                        .valueStream()
                        .map(ObjectNode.class::cast)
                        .toList());
    }

    /** Checks that an item has three of the citations, those of statements that support most first. */
    private static void assertEvidence(JsonNode item, List<ObjectNode> citations) {
        List<ObjectNode> best = citations.stream()
                .sorted(Comparator.comparing((ObjectNode citation) ->
                                citation.path("basis").asString().equals("INFERRED"))
                        .thenComparing(citation -> -citation.path("supports").size()))
                .limit(3)
                .toList();
        assertThat(item.path("evidence").valueStream())
                .hasSameSizeAs(best)
                .isNotEmpty()
                .zipSatisfy(best, (evidence, citation) -> {
                    assertThat(evidence.path("document"))
                            .isEqualTo(citation.path("document").path("id"));
                    for (String name : List.of("file", "paragraph", "supports", "basis")) {
                        assertThat(evidence.path(name)).as(name).isEqualTo(citation.path(name));
                    }
                });
    }

    @Test
    void aListMeansAnyOfItsValues() {
        ObjectNode result =
                assistant.call("list_decisions", Map.of("status", List.of("PLANNED", "PROPOSED"), "limit", 50));

        assertThat(Assistant.items(result))
                .isEqualTo(assistant
                        .api("decisions?status=PLANNED&status=PROPOSED&limit=50")
                        .path("items")
                        .valueStream()
                        .toList());
    }

    @Test
    void theCursorReachesEachRecordOnce() {
        List<String> ids = new ArrayList<>();
        Map<String, Object> arguments = new HashMap<>(Map.of("limit", 20));
        for (String cursor = ""; cursor != null; ) {
            ObjectNode page = assistant.call("list_decisions", arguments);
            page.path("items").forEach(item -> ids.add(item.path("id").asString()));
            cursor = page.path("cursor").asString(null);
            arguments.put("cursor", cursor);
        }

        assertThat(ids)
                .isEqualTo(assistant
                        .api("decisions?limit=500")
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aRecordOfEachTypeIsThatOfTheApi(EntryType type) {
        JsonNode first =
                assistant.api(type.collection() + "?limit=1").path("items").path(0);
        String id = (first.has("code") ? first.path("code") : first.path("id")).asString();

        ObjectNode result = assistant.call("get_record", Map.of("type", type.name(), "id", id));

        assertThat(result.path("record")).isEqualTo(assistant.api(type.collection() + "/" + id));
        assertThat(result.path("url").asString()).endsWith("/?record=" + type.collection() + "/" + id);
    }

    @Test
    void anIdentifierInAnotherCaseIsFound() {
        assertThat(assistant
                        .call("get_record", Map.of("type", "MEMBER_STATE", "id", "am"))
                        .path("record")
                        .path("code")
                        .asString())
                .isEqualTo("AM");
    }

    @Test
    void discrepanciesAreAnnounced() {
        ObjectNode result = assistant.call("get_record", Map.of("type", "FORMATION", "id", "rapid-reaction-forces"));

        assertThat(result.path("record").path("discrepancies").size()).isPositive();
        assertThat(result.path("statement").asString()).contains("contradict each other about");
    }

    @ParameterizedTest
    @CsvSource({"2013-09-23", "2009-06-15", "1993-01-01", "2024-06-01", "1991-12-31"})
    void theStateOnADayIsThatOfTheApi(String day) {
        ObjectNode result = assistant.call("as_of", Map.of("day", day));

        Map<String, String> lists =
                Map.of("members", "member-states", "chair", "chairmanships", "treaties", "treaties");
        lists.forEach((name, path) -> {
            ObjectNode page = assistant.api(path + "?asOf=" + day);
            assertThat(Assistant.items(result.path(name)))
                    .isEqualTo(page.path("items").valueStream().toList());
            assertThat(result.path(name).path("items"))
                    .allSatisfy(
                            item -> assertThat(item.path("evidence").isEmpty()).isFalse());
            assertThat(result.path(name).path("total")).isEqualTo(page.path("total"));
            assertThat(result.path(name).path("lastStated"))
                    .isEqualTo(page.path("asOf").path("lastStated"));
            assertThat(result.path(name).path("undetermined"))
                    .isEqualTo(page.path("asOf").path("undetermined"));
        });
        assertThat(result.path("coveredUntil"))
                .isEqualTo(assistant.api("dataset").path("coveredUntil"));
    }

    @Test
    void whoChairedIsNotStatedWhereNoSourceStatesIt() {
        ObjectNode result = assistant.call("as_of", Map.of("day", "2009-06-15"));

        assertThat(result.path("chair").path("total").asInt()).isZero();
        assertThat(result.path("chair")
                        .path("lastStated")
                        .path(0)
                        .path("record")
                        .path("id")
                        .asString())
                .isEqualTo("ru-2009");
        assertThat(result.path("statement").asString()).contains("Chair: not stated", "`lastStated`");
    }

    @Test
    void daysAfterTheSourcesAreNotCovered() {
        assertThat(assistant
                        .call("as_of", Map.of("day", "2026-01-01"))
                        .path("statement")
                        .asString())
                .contains("The sources tell of no day after");
        assertThat(assistant
                        .call("as_of", Map.of("day", "1990-01-01"))
                        .path("statement")
                        .asString())
                .contains("Members: not stated", "Chair: not stated");
    }

    @Test
    void aCitationSupportsContradictsOrIsNotOnRecord() {
        JsonNode record = assistant.api("formations/rapid-reaction-forces");
        JsonNode discrepancy = record.path("discrepancies").path(0);
        String property = discrepancy.path("property").asString();
        JsonNode other = discrepancy.path("alternatives").path(0).path("citation");
        JsonNode citation = record.path("citations")
                .valueStream()
                .filter(each -> each.path("supports")
                        .valueStream()
                        .anyMatch(name -> name.asString().equals(property)))
                .findFirst()
                .orElseThrow();

        ObjectNode supports = check(
                property,
                citation.path("file").asString(),
                citation.path("paragraph").asInt());
        ObjectNode contradicts = check(
                property, other.path("file").asString(), other.path("paragraph").asInt());
        ObjectNode neither = check(property, citation.path("file").asString(), 1);

        assertThat(supports.path("verdict").asString()).isEqualTo("SUPPORTS");
        assertThat(supports.path("citations").path(0)).isEqualTo(citation);
        assertThat(supports.path("value")).isEqualTo(record.path(property));
        assertThat(contradicts.path("verdict").asString()).isEqualTo("CONTRADICTS");
        assertThat(contradicts.path("discrepancies").path(0)).isEqualTo(discrepancy);
        assertThat(neither.path("verdict").asString()).isEqualTo("NOT_ON_RECORD");
        assertThat(neither.path("citations").isEmpty()).isTrue();
        assertThat(neither.path("otherCitations").valueStream()).contains(citation);
        assertThat(neither.path("statement").asString()).startsWith("Unverified");
    }

    private ObjectNode check(String property, String file, int paragraph) {
        return assistant.call(
                "check_citation",
                arguments(
                        "type", "FORMATION",
                        "id", "rapid-reaction-forces",
                        "property", property,
                        "file", file,
                        "paragraph", paragraph));
    }

    @Test
    void theDatasetSaysWhatIsNotCovered() {
        ObjectNode result = assistant.call("dataset", Map.of());
        ObjectNode dataset = assistant.api("dataset");

        for (String name : List.of("release", "version", "counts", "coveredUntil", "modified", "sha256", "license")) {
            assertThat(result.path(name)).as(name).isEqualTo(dataset.path(name));
        }
        assertThat(result.path("bodies")
                        .valueStream()
                        .mapToInt(body -> body.path("notCovered").size())
                        .sum())
                .isEqualTo((int) dataset.path("coverage")
                        .valueStream()
                        .filter(row -> row.path("completeness").asString().equals("NOT_COVERED")
                                && !row.path("year").isNull())
                        .count());
        assertThat(assistant
                        .call("dataset", Map.of("body", "csc"))
                        .path("coverage")
                        .valueStream()
                        .toList())
                .isNotEmpty()
                .zipSatisfy(
                        dataset.path("coverage")
                                .valueStream()
                                .filter(row ->
                                        row.path("body").path("id").asString("").equals("csc"))
                                .toList(),
                        (row, expected) -> {
                            assertThat(((ObjectNode) row.deepCopy()).without("evidence"))
                                    .isEqualTo(((ObjectNode) expected.deepCopy()).without("citations"));
                            assertThat(row.path("evidence").size())
                                    .isEqualTo(Math.min(
                                            3, expected.path("citations").size()));
                        });
    }

    @Test
    void anEmptyListIsNotStated() {
        ObjectNode result = assistant.call("list_decisions", Map.of("from", "2031-01-01"));

        assertThat(result.path("total").asInt()).isZero();
        assertThat(result.path("statement").asString()).contains("not stated", "does not mean that it did not happen");
    }

    @Test
    void resultsMatchTheirSchemas() {
        Map<String, JsonNode> schemas = new HashMap<>();
        assistant
                .result("tools/list", Map.of())
                .path("tools")
                .forEach(tool -> schemas.put(tool.path("name").asString(), tool.path("outputSchema")));
        SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());
        List<Map.Entry<String, Map<String, Object>>> calls = new ArrayList<>(List.of(
                Map.entry("search_records", Map.of("q", "Syria")),
                Map.entry("search_records", Map.of("q", "nothing-of-this-kind")),
                Map.entry("list_decisions", Map.of("limit", 50)),
                Map.entry("list_sessions", Map.of("limit", 50)),
                Map.entry("timeline", Map.of("limit", 50)),
                Map.entry("as_of", Map.of("day", "2009-06-15")),
                Map.entry("as_of", Map.of("day", "2013-01-01")),
                Map.entry("dataset", Map.of()),
                Map.entry("dataset", Map.of("body", "csc")),
                Map.entry(
                        "check_citation",
                        arguments(
                                "type", "SESSION",
                                "id", "csc-2013-09-23",
                                "property", "date",
                                "file", "001",
                                "paragraph", 1))));
        for (EntryType type : EntryType.values()) {
            JsonNode first =
                    assistant.api(type.collection() + "?limit=1").path("items").path(0);
            calls.add(Map.entry(
                    "get_record",
                    Map.of(
                            "type", type.name(),
                            "id", (first.has("code") ? first.path("code") : first.path("id")).asString())));
        }

        calls.forEach(call -> assertThat(registry.getSchema(schemas.get(call.getKey()))
                        .validate(assistant.call(call.getKey(), call.getValue())))
                .as(call.toString())
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void aResourceOfEachTypeIsARecordOfTheApi(EntryType type) {
        JsonNode first =
                assistant.api(type.collection() + "?limit=1").path("items").path(0);
        String id = (first.has("code") ? first.path("code") : first.path("id")).asString();
        String uri = "csto://" + type.collection() + "/" + id;

        JsonNode content = assistant
                .result("resources/read", Map.of("uri", uri))
                .path("contents")
                .path(0);

        assertThat(content.path("uri").asString()).isEqualTo(uri);
        assertThat(content.path("mimeType").asString()).isEqualTo("application/json");
        assertThat(tools.jackson.databind.json.JsonMapper.shared()
                        .readTree(content.path("text").asString()))
                .isEqualTo(assistant.api(type.collection() + "/" + id));
    }

    @Test
    void eachTypeHasATemplateAndTheDatasetIsAResource() {
        assertThat(assistant
                        .result("resources/templates/list", Map.of())
                        .path("resourceTemplates")
                        .valueStream()
                        .map(template -> template.path("uriTemplate").asString()))
                .hasSize(EntryType.values().length)
                .contains("csto://decisions/{id}", "csto://member-states/{code}", "csto://documents/{id}");
        assertThat(assistant
                        .result("resources/list", Map.of())
                        .path("resources")
                        .path(0)
                        .path("uri")
                        .asString())
                .isEqualTo("csto://dataset");
    }

    @Test
    void identifiersAreCompleted() {
        JsonNode completion = complete("csto://sessions/{id}", "id", "CSC-2013").path("completion");

        assertThat(completion.path("values").valueStream().map(JsonNode::asString))
                .contains("csc-2013-09-23")
                .allMatch(id -> id.startsWith("csc-2013"));
        assertThat(completion.path("hasMore").asBoolean(true)).isFalse();
        assertThat(complete("csto://decisions/{id}", "id", "")
                        .path("completion")
                        .path("values")
                        .size())
                .isEqualTo(assistant.api("decisions?limit=1").path("total").asInt());
        assertThat(complete("csto://sessions/{id}", "id", "%_")
                        .path("completion")
                        .path("values")
                        .isEmpty())
                .isTrue();
    }

    private JsonNode complete(String uri, String name, String value) {
        return assistant.result(
                "completion/complete",
                Map.of(
                        "ref", Map.of("type", "ref/resource", "uri", uri),
                        "argument", Map.of("name", name, "value", value)));
    }

    @Test
    void completionsAreOfVariablesOfTemplates() {
        for (List<String> wrong : List.of(
                List.of("csto://sessions/{id}", "code"),
                List.of("csto://sessions/{code}", "id"),
                List.of("csto://dataset", "id"))) {
            assertThat(assistant
                            .send(
                                    "completion/complete",
                                    Map.of(
                                            "ref", Map.of("type", "ref/resource", "uri", wrong.get(0)),
                                            "argument", Map.of("name", wrong.get(1), "value", "")))
                            .path("error")
                            .path("message")
                            .asString())
                    .contains("csto://member-states/{code}");
        }
    }

    @Test
    void errorsListWhatExists() {
        assertThat(assistant.error("list_decisions", Map.of("colour", "red", "status", "ADOPTED")))
                .contains("`colour`", "Arguments: id, body, session");
        assertThat(assistant.error("list_decisions", Map.of("status", "LOST")))
                .contains("`status` must be one of ADOPTED, SIGNED");
        assertThat(assistant.error("list_sessions", Map.of("body", "nato"))).contains("`body`", "csc");
        assertThat(assistant.error("list_sessions", Map.of("from", "2013-02-30")))
                .contains("`from` must be a date");
        assertThat(assistant.error("list_sessions", Map.of("limit", 51))).contains("from 1 to 50");
        assertThat(assistant.error("list_sessions", Map.of("cursor", "x"))).contains("`cursor`");
        assertThat(assistant.error("search_records", Map.of())).contains("`q` is required");
        assertThat(assistant.error("search_records", Map.of("q", Map.of("a", "b"))))
                .contains("`q` must be a text");
        assertThat(assistant.error("get_record", Map.of("type", "SESSION", "id", "csc-1800-01-01")))
                .contains("No SESSION has the identifier `csc-1800-01-01`", "csc-2013-09-23");
        assertThat(assistant.error("get_record", Map.of("type", "DECISION", "id", "facets")))
                .contains("No DECISION has the identifier `facets`");
        assertThat(assistant.error("get_record", Map.of("type", "SESSION", "id", "../../error")))
                .contains("csc-2013-09-23");
        assertThat(assistant.error("get_record", Map.of("type", "TREE", "id", "x")))
                .contains("MEMBER_STATE, BODY");
        assertThat(assistant.error("as_of", Map.of("day", "yesterday"))).contains("YYYY-MM-DD");
        assertThat(assistant.error("dataset", Map.of("body", "nato"))).contains("Bodies:", "csc");
        assertThat(assistant.error(
                        "check_citation",
                        arguments(
                                "type",
                                "SESSION",
                                "id",
                                "csc-2013-09-23",
                                "property",
                                "color",
                                "file",
                                "001",
                                "paragraph",
                                1)))
                .contains("`property` must be one of title");
        assertThat(assistant.error(
                        "check_citation",
                        arguments(
                                "type",
                                "SESSION",
                                "id",
                                "csc-2013-09-23",
                                "property",
                                "date",
                                "file",
                                "9",
                                "paragraph",
                                1)))
                .contains("`file` must be one of 000_");
    }
}
