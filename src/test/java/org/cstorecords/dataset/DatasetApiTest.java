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
    void theCoverageAddsUpToWhatIsHeld() {
        DocumentContext dataset = api.get("dataset");
        int planned = api.get("sessions?status=PLANNED").<Integer>read("$.total");
        assertThat(sum(dataset, "$.coverage[?(@.year != null)].held")
                        + sum(dataset, "$.coverage[?(@.year != null)].planned"))
                .isEqualTo(dataset.<Integer>read("$.counts.decisions") + planned);
        assertThat(sum(dataset, "$.coverage[?(@.year != null)].sessions"))
                .isEqualTo(dataset.<Integer>read("$.counts.sessions") - planned);

        for (String body : List.of("csc", "cmfa", "cssc")) {
            String years = "$.coverage[?(@.body.id == '" + body + "' && @.year != null)]";
            assertThat(sum(dataset, years + ".held"))
                    .isEqualTo(api.ids("decisions?body=" + body + "&limit=500").size()
                            - api.ids("decisions?status=PLANNED&body=" + body).size());
            assertThat(sum(dataset, years + ".sessions"))
                    .isEqualTo(api.ids("sessions?status=HELD&body=" + body).size());
        }
    }

    @Test
    void aYearOfPlansAloneHoldsNoDeeds() {
        DocumentContext dataset = api.get("dataset");
        String plans = "$.coverage[?(@.body.id == 'cmd' && @.year == 2009)]";

        assertThat(dataset.<List<Integer>>read(plans + ".held")).containsExactly(0);
        assertThat(dataset.<List<Integer>>read(plans + ".sessions")).containsExactly(0);
        assertThat(dataset.<List<Integer>>read(plans + ".planned")).containsExactly(8);
    }

    private static int sum(DocumentContext dataset, String path) {
        return dataset.<List<Integer>>read(path).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
