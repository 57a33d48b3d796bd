package org.cstorecords;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.cstorecords.curate.Evidence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads every record over HTTP and checks that its citations, discrepancies and dates are consistent. */
@ApiTest
class EvidenceTest {

    private static final Map<String, JsonNode> RECORDS = new LinkedHashMap<>();

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[?~%]?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])[?~%]?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}[?~%]?");

    @Autowired
    Api api;

    /** Returns all records by path. They are read only once. */
    private Map<String, JsonNode> records() {
        if (RECORDS.isEmpty()) {
            Lists.collections()
                    .forEach(list -> get("/api/v1/" + list + "?limit=500")
                            .path("items")
                            .forEach(item -> RECORDS.put(
                                    item.path("self").asString(),
                                    get(item.path("self").asString()))));
        }
        assertThat(RECORDS).hasSizeGreaterThan(200);
        return RECORDS;
    }

    private JsonNode get(String url) {
        return JsonMapper.builder()
                .build()
                .readTree(api.send(HttpMethod.GET, url).body());
    }

    /** Passes on each record with each of its citations, including those of alternatives in discrepancies. */
    private void forEachCitation(BiConsumer<JsonNode, JsonNode> check) {
        records().values().forEach(record -> {
            record.path("citations").forEach(citation -> check.accept(record, citation));
            record.path("discrepancies")
                    .forEach(discrepancy -> discrepancy
                            .path("alternatives")
                            .forEach(alternative -> check.accept(record, alternative.path("citation"))));
        });
    }

    @Test
    void everyRecordHasACitation() {
        records()
                .forEach((self, record) ->
                        assertThat(record.path("citations").size()).as(self).isPositive());
    }

    @Test
    void everyCitationNamesAParagraphOfItsDocument() {
        forEachCitation((record, citation) -> {
            String path = citation.path("document").path("self").asString();
            String claim = record.path("self").asString() + " cites " + path;
            assertThat(records()).as(claim).containsKey(path);
            JsonNode document = requireNonNull(records().get(path));
            assertThat(citation.path("file").asString())
                    .as(claim)
                    .isEqualTo(document.path("file").asString());
            assertThat(citation.path("paragraph").asInt())
                    .as(claim)
                    .isBetween(
                            document.path("firstParagraph").asInt(),
                            document.path("lastParagraph").asInt());
        });
    }

    @Test
    void theEvidenceOfEveryRecordFollowsTheRules() {
        records()
                .forEach((self, record) ->
                        assertThat(Evidence.faults(record)).as(self).isEmpty());
    }

    @Test
    void everyAlternativeIsOfAPropertyOfTheRecord() {
        forEachCitation((record, citation) -> citation.path("supports")
                .forEach(property -> assertThat(record.has(property.asString()))
                        .as("%s: %s", record.path("self"), citation)
                        .isTrue()));
    }

    @Test
    void everyEdtfDateMatchesItsEarliestAndLatestDay() {
        records()
                .forEach((self, record) -> dates(record).forEach(date -> {
                    String edtf = date.path("edtf").asString();
                    LocalDate earliest = LocalDate.parse(date.path("earliest").asString());
                    LocalDate latest = LocalDate.parse(date.path("latest").asString());
                    assertThat(earliest).as(self + " " + edtf).isBeforeOrEqualTo(latest);
                    if (DAY.matcher(edtf).matches()) {
                        assertThat(List.of(earliest, latest))
                                .as(self)
                                .containsOnly(LocalDate.parse(edtf.substring(0, 10)));
                    } else if (MONTH.matcher(edtf).matches()) {
                        YearMonth month = YearMonth.parse(edtf.substring(0, 7));
                        assertThat(List.of(earliest, latest))
                                .as(self)
                                .containsExactly(month.atDay(1), month.atEndOfMonth());
                    } else if (YEAR.matcher(edtf).matches()) {
                        int year = Integer.parseInt(edtf.substring(0, 4));
                        assertThat(List.of(earliest, latest))
                                .as(self)
                                .containsExactly(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                    }
                }));
    }

    @Test
    void everyInferredCitationHasANote() {
        forEachCitation((record, citation) -> {
            if (citation.path("basis").asString().equals("INFERRED")) {
                assertThat(citation.path("note").asString())
                        .as(record.path("self").asString())
                        .isNotBlank();
            }
        });
    }

    @Test
    void hasDiscrepancyFindsExactlyTheRecordsWithDiscrepancies() {
        for (String list : Lists.collections()) {
            TreeSet<String> withDiscrepancies = new TreeSet<>();
            records().forEach((self, record) -> {
                if (self.startsWith("/api/v1/" + list + "/")
                        && record.path("discrepancies").size() > 0) {
                    withDiscrepancies.add(self);
                }
            });
            assertThat(api.get(list + "?limit=500&hasDiscrepancy=true").<List<String>>read("$.items[*].self"))
                    .containsExactlyInAnyOrderElementsOf(withDiscrepancies);
        }
    }

    @Test
    void summariesHaveTheCitationCountAndDiscrepancyFlagOfTheirRecords() {
        for (String list : Lists.collections()) {
            get("/api/v1/" + list + "?limit=500").path("items").forEach(summary -> {
                String self = summary.path("self").asString();
                JsonNode record = requireNonNull(records().get(self));
                for (String property : List.of("citationCount", "hasDiscrepancy")) {
                    assertThat(summary.path(property)).as(self).isEqualTo(record.path(property));
                }
            });
        }
    }

    @Test
    void theCountsOfTheDatasetMatchTheRecords() {
        JsonNode counts = get("/api/v1/dataset").path("counts");

        assertThat(sum("", "citations")).isEqualTo(counts.path("citations").asInt());
        assertThat(sum("", "discrepancies"))
                .isEqualTo(counts.path("discrepancies").asInt());
        assertThat(sum("/api/v1/member-states/", "events"))
                .isEqualTo(counts.path("membershipEvents").asInt());
        assertThat(records().values().stream()
                        .flatMap(record -> record.path("discrepancies").valueStream())
                        .mapToInt(
                                discrepancy -> discrepancy.path("alternatives").size())
                        .sum())
                .isEqualTo(counts.path("alternatives").asInt());
    }

    private int sum(String prefix, String property) {
        return records().entrySet().stream()
                .filter(record -> record.getKey().startsWith(prefix))
                .mapToInt(record -> record.getValue().path(property).size())
                .sum();
    }

    private static List<JsonNode> dates(JsonNode value) {
        List<JsonNode> dates = new ArrayList<>();
        if (value.has("edtf")) {
            dates.add(value);
        }
        value.forEach(inner -> dates.addAll(dates(inner)));
        return dates;
    }
}
