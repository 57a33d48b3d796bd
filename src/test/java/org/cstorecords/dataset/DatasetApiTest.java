package org.cstorecords.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

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
    void countsMatchTheTotalsOfTheLists() {
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
    void statedCountsAreReturnedBesideHeldCounts() {
        DocumentContext dataset = api.get("dataset");
        String treaties = "$.coverage[?(@.measure == 'TREATIES')]";

        assertThat(dataset.<List<Integer>>read(treaties + ".stated")).containsExactly(43);
        assertThat(dataset.<List<Integer>>read(treaties + ".held"))
                .singleElement()
                .asInstanceOf(INTEGER)
                .isLessThan(api.ids("treaties?status=IN_FORCE&status=SIGNED").size());
        assertThat(dataset.<List<Integer>>read(treaties + ".citations[*].paragraph"))
                .containsExactly(22, 178);
        assertThat(dataset.<List<Integer>>read("$.coverage[?(@.body.id == 'csc' && @.year == null)].stated"))
                .containsExactly(173);
    }

    @Test
    void aStatedCountOfDecisionsIsComparedWithDecisionsOfTheSameTime() {
        DocumentContext dataset = api.get("dataset");

        assertThat(dataset.<List<Integer>>read("$.coverage[?(@.body.id == 'csc' && @.year == null)].held"))
                .containsExactly(api.ids("decisions?body=csc&type=DECISION&to=2012-12-31&limit=500"
                                + "&status=ADOPTED&status=SIGNED&status=APPROVED&status=CONTESTED")
                        .size());
        assertThat(dataset.<List<Boolean>>read("$.coverage[?(@.year == null)].comparable"))
                .containsOnly(true);
        assertThat(dataset.<List<Boolean>>read("$.coverage[?(@.year != null)].comparable"))
                .containsOnly(false);
    }

    @Test
    void aYearWithKnownGapsIsMarkedAsIncomplete() {
        DocumentContext dataset = api.get("dataset");
        String year2013 = "$.coverage[?(@.body.id == 'csc' && @.year == 2013)]";

        assertThat(dataset.<List<Integer>>read(year2013 + ".stated")).containsExactly(8);
        assertThat(dataset.<List<String>>read(year2013 + ".completeness")).containsExactly("KNOWN_MISSING");
        assertThat(dataset.<List<Integer>>read(year2013 + ".citations[*].paragraph"))
                .contains(26);
    }

    @Test
    void aYearWithoutSourcesIsMarkedAsNotCovered() {
        DocumentContext dataset = api.get("dataset");
        String year2016 = "$.coverage[?(@.body.id == 'csc' && @.year == 2016)]";

        assertThat(dataset.<List<String>>read(year2016 + ".completeness")).containsExactly("NOT_COVERED");
        assertThat(dataset.<List<Integer>>read(year2016 + ".held")).containsExactly(0);
        assertThat(dataset.<List<Object>>read(year2016 + ".stated")).containsOnlyNulls();
    }

    @Test
    void theDatasetIsDescribedAsDcat() {
        Api.Response response = api.send(HttpMethod.GET, "dataset", HttpHeaders.ACCEPT, "application/ld+json");
        DocumentContext dataset = api.get("dataset");
        DocumentContext catalog = response.json();
        String described = "$['@graph'][0]";
        String archive = described + "['dcat:distribution'][0]";

        assertThat(response.headers().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/ld+json");
        assertThat(api.send(HttpMethod.GET, "dataset?format=jsonld").body()).isEqualTo(response.body());
        assertThat(catalog.<String>read(described + "['@type']")).isEqualTo("dcat:Dataset");
        assertThat(catalog.<String>read(described + "['@id']"))
                .startsWith("http://")
                .endsWith("/api/v1/dataset");
        assertThat(catalog.<String>read(described + "['dcat:version']")).isEqualTo(dataset.read("$.release"));
        assertThat(catalog.<String>read(described + "['dct:modified']['@value']"))
                .isEqualTo(dataset.read("$.published"));
        assertThat(catalog.<String>read(described + "['dct:license']['@id']"))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(catalog.<List<Object>>read(described + "['dct:source']")).hasSize(5);
        assertThat(catalog.<List<String>>read(described + "['dct:spatial'][*]['dct:identifier']"))
                .containsExactlyElementsOf(api.ids("member-states?sort=code"));
        assertThat(catalog.<String>read(archive + "['dcat:downloadURL']['@id']"))
                .endsWith(dataset.read("$.downloads[0].self"));
        assertThat(catalog.<String>read(archive + "['spdx:checksum']['spdx:checksumValue']['@value']"))
                .isEqualTo(dataset.read("$.downloads[0].sha256"));
        assertThat(catalog.<String>read(archive + "['dcat:byteSize']['@value']"))
                .isEqualTo(String.valueOf(dataset.<Integer>read("$.downloads[0].bytes")));
        assertThat(catalog.<List<String>>read(described + "['dcat:distribution'][*]['dcat:downloadURL']['@id']"))
                .hasSize(21)
                .allSatisfy(url -> assertThat(
                                api.send(HttpMethod.HEAD, URI.create(url).getRawPath() + query(url))
                                        .status()
                                        .value())
                        .as(url)
                        .isEqualTo(200));
    }

    private static String query(String url) {
        String query = URI.create(url).getRawQuery();
        return query == null ? "" : "?" + query;
    }

    @Test
    void theCoverageAddsUpToTheCounts() {
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
                            - api.ids("decisions?status=PLANNED&status=PROPOSED&body=" + body)
                                    .size());
            assertThat(sum(dataset, years + ".sessions"))
                    .isEqualTo(api.ids("sessions?status=HELD&body=" + body).size());
        }
    }

    @Test
    void plannedDecisionsAreNotCountedAsHeld() {
        DocumentContext dataset = api.get("dataset");
        String year2009 = "$.coverage[?(@.body.id == 'cmd' && @.year == 2009)]";

        assertThat(dataset.<List<Integer>>read(year2009 + ".held")).containsExactly(0);
        assertThat(dataset.<List<Integer>>read(year2009 + ".sessions")).containsExactly(0);
        assertThat(dataset.<List<Integer>>read(year2009 + ".planned")).containsExactly(8);
    }

    private static int sum(DocumentContext dataset, String path) {
        return dataset.<List<Integer>>read(path).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
