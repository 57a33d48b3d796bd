package org.cstorecords.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class DatasetApiTest {

    @Autowired
    Api api;

    @Test
    void theCountsAreThoseOfTheLists() {
        Map<String, Integer> counts = api.get("dataset").read("$.counts");

        Map.of(
                        "memberStates", "member-states",
                        "bodies", "bodies",
                        "sessions", "sessions",
                        "decisions", "decisions",
                        "chairmanships", "chairmanships",
                        "treaties", "treaties",
                        "persons", "persons",
                        "formations", "formations",
                        "operations", "operations",
                        "documents", "documents")
                .forEach((count, list) -> assertThat(counts.get(count))
                        .as(count)
                        .isEqualTo(api.get(list + "?limit=1").<Integer>read("$.total")));
    }

    @Test
    void whatTheDocumentsCountStandsBesideWhatIsHeld() {
        DocumentContext dataset = api.get("dataset");
        String treaties = "$.coverage[?(@.measure == 'TREATIES')]";

        assertThat(dataset.<List<Integer>>read(treaties + ".stated")).containsExactly(43);
        assertThat(dataset.<List<Integer>>read(treaties + ".held"))
                .containsExactly(dataset.<Integer>read("$.counts.treaties"));
        assertThat(dataset.<List<Integer>>read(treaties + ".citations[*].paragraph"))
                .containsExactly(22, 178);
        assertThat(dataset.<List<Integer>>read("$.coverage[?(@.body.id == 'csc' && @.year == null)].stated"))
                .containsExactly(173);
    }

    @Test
    void aYearOfWhichMoreIsToldThanIdentifiedSaysSo() {
        DocumentContext dataset = api.get("dataset");
        String sochi = "$.coverage[?(@.body.id == 'csc' && @.year == 2013)]";

        assertThat(dataset.<List<Integer>>read(sochi + ".stated")).containsExactly(8);
        assertThat(dataset.<List<String>>read(sochi + ".completeness")).containsExactly("KNOWN_MISSING");
        assertThat(dataset.<List<Integer>>read(sochi + ".citations[*].paragraph"))
                .contains(26);
    }

    @Test
    void aYearOfWhichNothingIsToldIsNotCovered() {
        DocumentContext dataset = api.get("dataset");
        String silent = "$.coverage[?(@.body.id == 'csc' && @.year == 2016)]";

        assertThat(dataset.<List<String>>read(silent + ".completeness")).containsExactly("NOT_COVERED");
        assertThat(dataset.<List<Integer>>read(silent + ".held")).containsExactly(0);
        assertThat(dataset.<List<Object>>read(silent + ".stated")).containsOnlyNulls();
    }

    @Test
    void theCoverageOfABodyAddsUpToWhatIsHeldOfIt() {
        DocumentContext dataset = api.get("dataset");

        for (String body : List.of("csc", "cmfa", "cssc")) {
            String years = "$.coverage[?(@.body.id == '" + body + "' && @.year != null)]";
            assertThat(dataset.<List<Integer>>read(years + ".held").stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(api.get("decisions?body=" + body).<Integer>read("$.total"));
            assertThat(dataset.<List<Integer>>read(years + ".sessions").stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(api.get("sessions?body=" + body).<Integer>read("$.total"));
        }
    }
}
