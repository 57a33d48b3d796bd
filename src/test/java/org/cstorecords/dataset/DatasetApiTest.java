package org.cstorecords.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

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
    void itIsDescribedForCatalogues() {
        Api.Answer answer = api.ask(HttpMethod.GET, "dataset", HttpHeaders.ACCEPT, "application/ld+json");
        DocumentContext dataset = api.get("dataset");
        DocumentContext catalogue = answer.json();
        String described = "$['@graph'][0]";
        String archive = described + "['dcat:distribution'][0]";

        assertThat(answer.headers().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/ld+json");
        assertThat(api.ask(HttpMethod.GET, "dataset?format=jsonld").body()).isEqualTo(answer.body());
        assertThat(catalogue.<String>read(described + "['@type']")).isEqualTo("dcat:Dataset");
        assertThat(catalogue.<String>read(described + "['@id']"))
                .startsWith("http://")
                .endsWith("/api/v1/dataset");
        assertThat(catalogue.<String>read(described + "['dcat:version']"))
                .isEqualTo(String.valueOf(dataset.<Integer>read("$.version")));
        assertThat(catalogue.<String>read(described + "['dct:modified']['@value']"))
                .isEqualTo(dataset.read("$.published"));
        assertThat(catalogue.<String>read(described + "['dct:license']['@id']"))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(catalogue.<List<Object>>read(described + "['dct:source']")).hasSize(5);
        assertThat(catalogue.<List<String>>read(described + "['dct:spatial'][*]['dct:identifier']"))
                .containsExactlyElementsOf(api.ids("member-states?sort=code"));
        assertThat(catalogue.<String>read(archive + "['dcat:downloadURL']['@id']"))
                .endsWith(dataset.read("$.downloads[0].self"));
        assertThat(catalogue.<String>read(archive + "['spdx:checksum']['spdx:checksumValue']['@value']"))
                .isEqualTo(dataset.read("$.downloads[0].sha256"));
        assertThat(catalogue.<String>read(archive + "['dcat:byteSize']['@value']"))
                .isEqualTo(String.valueOf(dataset.<Integer>read("$.downloads[0].bytes")));
        assertThat(catalogue.<List<String>>read(described + "['dcat:distribution'][*]['dcat:downloadURL']['@id']"))
                .hasSize(21)
                .allSatisfy(address -> assertThat(
                                api.ask(HttpMethod.HEAD, URI.create(address).getRawPath() + query(address))
                                        .status()
                                        .value())
                        .as(address)
                        .isEqualTo(200));
    }

    private static String query(String address) {
        String query = URI.create(address).getRawQuery();
        return query == null ? "" : "?" + query;
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
