package org.cstorecords.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ApiTest
@SuppressWarnings("unchecked") // JSON has no types.
class OpenApiTest {

    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/(\\w+)");

    @Autowired
    Api api;

    @Test
    void everyOperationHasAnIdASummaryAndItsProblems() {
        List<Map<String, Object>> operations = api.get("/v3/api-docs").read("$.paths.*.get");

        assertThat(operations).hasSizeGreaterThan(15);
        assertThat(operations).extracting("operationId").doesNotHaveDuplicates();
        assertThat(operations).allSatisfy(operation -> {
            assertThat((String) operation.get("summary")).isNotBlank();
            assertThat((String) operation.get("operationId")).matches("(list|get|search)[A-Z][A-Za-z]+");
            assertThat(operation)
                    .extractingByKey("responses")
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                    .containsKeys("200", "400", "406", "500", "503");
        });
    }

    @Test
    void whatHasAnIdentifierCanBeNotFound() {
        Map<String, Object> path =
                api.get("/v3/api-docs").read("$.paths['/api/v1/sessions/{id}'].get.responses['404']");

        assertThat(path.toString()).contains("application/problem+json", "#/components/schemas/Problem");
    }

    @Test
    void theParametersThatAreReadAreThoseThatAreDocumented() {
        List<String> documented = api.get("/v3/api-docs").read("$.paths['/api/v1/decisions'].get.parameters[*].name");
        List<String> read = api.problem(400, "decisions?colour=red").read("$.errors[0].allowed");

        assertThat(documented).containsExactlyElementsOf(read);
    }

    @Test
    void thePropertiesThatAreAnsweredAreThoseThatAreDocumented() {
        Map<String, Object> documented = api.get("/v3/api-docs").read("$.components.schemas.Session.properties");
        Map<String, Object> answered = api.get("sessions/csc-2013-09-23").read("$");

        assertThat(answered.keySet()).containsExactlyElementsOf(documented.keySet());
    }

    @Test
    void everyPropertyIsPromised() {
        Map<String, Map<String, Object>> schemas = api.get("/v3/api-docs").read("$.components.schemas");

        assertThat(schemas)
                .containsKeys("Session", "SessionSummary", "Citation", "Date", "Problem", "PageSessionSummary");
        assertThat(schemas)
                .allSatisfy((name, schema) -> assertThat((List<String>) schema.get("required"))
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(
                                requireNonNull((Map<String, Object>) schema.get("properties")).entrySet().stream()
                                        .filter(property ->
                                                !property.getValue().toString().contains("only there"))
                                        .map(Map.Entry::getKey)
                                        .toList()));
    }

    @Test
    void aPropertyIsNullOnlyWhereItIsDescribedSo() {
        DocumentContext description = api.get("/v3/api-docs");
        Set<String> seen = new TreeSet<>();
        Map.of(
                        "MemberState", "member-states/",
                        "Body", "bodies/",
                        "Session", "sessions/",
                        "Decision", "decisions/",
                        "Chairmanship", "chairmanships/",
                        "Treaty", "treaties/",
                        "Person", "persons/",
                        "Formation", "formations/",
                        "Operation", "operations/",
                        "Document", "documents/")
                .forEach((schema, path) -> api.ids(path.replace("/", "") + "?limit=500")
                        .forEach(id -> collectNulls(schema, api.get(path + id).read("$"), description, seen)));
        Map.of(
                        "PageMemberStateSummary", "member-states",
                        "PageBodySummary", "bodies",
                        "PageDecisionSummary", "decisions",
                        "PageChairmanshipSummary", "chairmanships",
                        "PageTreatySummary", "treaties",
                        "PagePersonSummary", "persons",
                        "PageFormationSummary", "formations",
                        "PageOperationSummary", "operations",
                        "PageDocumentSummary", "documents",
                        "PageDocumentCitation", "documents/csc-session-sochi-2013-09-23-press-release/citations")
                .forEach((schema, list) ->
                        collectNulls(schema, api.get(list + "?limit=500").read("$"), description, seen));
        collectNulls("PageSessionSummary", api.get("sessions").read("$"), description, seen);
        collectNulls("PageTimelineEntry", api.get("timeline?limit=500").read("$"), description, seen);
        collectNulls("Dataset", api.get("dataset").read("$"), description, seen);
        collectNulls("Problem", api.problem(400, "sessions?colour=red").read("$"), description, seen);

        assertThat(seen)
                .contains("Session.chair", "Session.documentsSigned", "Citation.note", "PageSessionSummary.next")
                .allSatisfy(property -> {
                    String[] parts = property.split("\\.");
                    Object described =
                            description.read("$.components.schemas.%s.properties.%s".formatted(parts[0], parts[1]));
                    assertThat(described.toString()).contains("null");
                });
    }

    /** Walks an answer beside its description and notes each property that is null. */
    private static void collectNulls(
            String schema, Map<String, Object> value, DocumentContext description, Set<String> nulls) {
        Map<String, Map<String, Object>> properties =
                description.read("$.components.schemas." + schema + ".properties");
        value.forEach((name, content) -> {
            Matcher reference = REFERENCE.matcher(String.valueOf(properties.get(name)));
            if (content == null) {
                nulls.add(schema + "." + name);
            } else if (reference.find()) {
                List<Object> items = content instanceof List<?> list ? List.copyOf(list) : List.of(content);
                items.forEach(item -> collectNulls(reference.group(1), (Map<String, Object>) item, description, nulls));
            }
        });
    }

    @Test
    void itCanBeReadInABrowser() {
        Api.Answer page = api.ask(HttpMethod.GET, "/swagger-ui/index.html");

        assertThat(page.status().value()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
    }
}
