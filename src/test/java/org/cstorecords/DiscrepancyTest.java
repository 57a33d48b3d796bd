package org.cstorecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that every discrepancy is a contradiction about one property, and that its adopted value is that property's. */
@ApiTest
class DiscrepancyTest {

    private static final Pattern RULE = Pattern.compile("(?m)^- \\*\\*(.+?)\\*\\*:");
    private static final Pattern ENUMERATED = Pattern.compile("[A-Z][A-Z_]*");

    @Autowired
    Api api;

    @Autowired
    JdbcClient database;

    @Test
    void theAdoptedValueIsThatOfTheProperty() {
        forEachDiscrepancy((record, discrepancy) -> {
            JsonNode property = record.path(discrepancy.path("property").asString());
            String adopted = discrepancy.path("adopted").asString();
            if (property.isArray()) {
                assertThat(property.valueStream().map(DiscrepancyTest::values))
                        .as(description(record, discrepancy))
                        .anyMatch(values -> values.containsAll(List.of(element(adopted), value(adopted))));
            } else {
                assertThat(ownValue(property))
                        .as(description(record, discrepancy))
                        .isEqualTo(adopted);
            }
        });
    }

    @Test
    void everyAlternativeContradictsTheAdoptedValue() {
        forEachDiscrepancy((record, discrepancy) -> {
            boolean isList =
                    record.path(discrepancy.path("property").asString()).isArray();
            String adopted = discrepancy.path("adopted").asString();
            List<String> alternatives = discrepancy
                    .path("alternatives")
                    .valueStream()
                    .map(alternative -> alternative.path("value").asString())
                    .toList();
            assertThat(alternatives).as(description(record, discrepancy)).isNotEmpty();
            for (String alternative : alternatives) {
                if (isList) {
                    assertThat(element(alternative))
                            .as(description(record, discrepancy))
                            .isEqualTo(element(adopted));
                    assertContradicts(record, discrepancy, value(adopted), value(alternative));
                } else {
                    assertContradicts(record, discrepancy, adopted, alternative);
                }
            }
            if (adopted.equals("CONTESTED")) {
                assertThat(Set.copyOf(alternatives))
                        .as(description(record, discrepancy))
                        .hasSizeGreaterThan(1);
            }
        });
    }

    /** Two dates contradict each other if no day can be both, two other values if they differ. */
    private void assertContradicts(JsonNode record, JsonNode discrepancy, String adopted, String alternative) {
        if (ENUMERATED.matcher(adopted).matches()) {
            assertThat(alternative)
                    .as(description(record, discrepancy))
                    .matches(ENUMERATED)
                    .isNotEqualTo(adopted);
        } else if (Character.isDigit(adopted.charAt(0)) || adopted.charAt(0) == '[') {
            assertThat(latest(adopted).isBefore(earliest(alternative))
                            || latest(alternative).isBefore(earliest(adopted)))
                    .as(description(record, discrepancy))
                    .isTrue();
        } else {
            assertThat(alternative).as(description(record, discrepancy)).isNotEqualTo(adopted);
        }
    }

    @Test
    void everyReasonNamesARuleOfTheDocumentation() throws IOException {
        Set<String> rules = RULE.matcher(Files.readString(Path.of("docs/record.md")))
                .results()
                .map(rule -> rule.group(1))
                .collect(Collectors.toSet());
        Set<String> used = new LinkedHashSet<>();
        forEachDiscrepancy((record, discrepancy) ->
                used.add(discrepancy.path("reason").asString().split(": ", 2)[0]));

        assertThat(used).hasSizeGreaterThan(5).isEqualTo(rules);
    }

    private void forEachDiscrepancy(BiConsumer<JsonNode, JsonNode> check) {
        int count = 0;
        for (String list : Lists.collections()) {
            for (String line : api.send(HttpMethod.GET, "/api/v1/" + list + "?hasDiscrepancy=true&format=ndjson")
                    .body()
                    .lines()
                    .toList()) {
                JsonNode record = JsonMapper.builder().build().readTree(line);
                for (JsonNode discrepancy : record.path("discrepancies")) {
                    check.accept(record, discrepancy);
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(20);
    }

    /** Returns the value of a property that is a date, a reference, an enumeration or a number. */
    private static String ownValue(JsonNode property) {
        for (String name : List.of("edtf", "name", "title")) {
            if (property.has(name)) {
                return property.path(name).asString();
            }
        }
        assertThat(property.isNumber()
                        || ENUMERATED.matcher(property.asString()).matches())
                .as(property.toString())
                .isTrue();
        return property.asString();
    }

    /** Returns the values of all properties of an element of a list, and of the objects in it. */
    private static Set<String> values(JsonNode element) {
        return element.isValueNode()
                ? Set.of(element.asString(""))
                : element.valueStream().flatMap(inner -> values(inner).stream()).collect(Collectors.toSet());
    }

    private static String element(String value) {
        assertThat(value).contains(": ");
        return value.substring(0, value.indexOf(": "));
    }

    private static String value(String value) {
        return value.substring(value.indexOf(": ") + 2);
    }

    private LocalDate earliest(String edtf) {
        return day("edtf_earliest", edtf);
    }

    private LocalDate latest(String edtf) {
        return day("edtf_latest", edtf);
    }

    private LocalDate day(String function, String edtf) {
        return database.sql("select " + function + "(:edtf)")
                .param("edtf", edtf)
                .query(LocalDate.class)
                .single();
    }

    private static String description(JsonNode record, JsonNode discrepancy) {
        return Map.of("record", record.path("self").asString(), "discrepancy", discrepancy)
                .toString();
    }
}
