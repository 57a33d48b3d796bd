package org.cstorecords.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.stream.IntStream;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class YearFacetTest {

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(strings = {"decisions", "sessions"})
    void aYearHasTheRecordsOfItsListWhoseDateLiesWithinItAndThoseWhoseDateMay(String list) {
        DocumentContext facets = api.get(list + "/facets");
        List<String> years = facets.read("$.year[*].value");

        assertThat(years).hasSizeGreaterThan(10).isSorted();
        for (int i = 0; i < years.size(); i++) {
            String year = years.get(i);
            DocumentContext listed = api.get("%s?from=%s-01-01&to=%s-12-31&limit=500".formatted(list, year, year));
            List<String> first = listed.read("$.items[*].date.earliest");
            List<String> last = listed.read("$.items[*].date.latest");
            int within = (int) IntStream.range(0, first.size())
                    .filter(item ->
                            first.get(item).startsWith(year) && last.get(item).startsWith(year))
                    .count();
            assertThat(facets.<Integer>read("$.year[" + i + "].count")).as(year).isEqualTo(within);
            assertThat(facets.<Integer>read("$.year[" + i + "].possible"))
                    .as(year)
                    .isEqualTo(first.size() - within);
        }
    }

    @Test
    void aDateOfTwoYearsIsPossibleInBoth() {
        List<String> dates = api.get("decisions?limit=500").read("$.items[*].date.edtf");
        int spanning = (int) dates.stream().filter("[2000..2001]"::equals).count();

        assertThat(spanning).isPositive();
        for (String year : List.of("2000", "2001")) {
            assertThat(api.get("decisions/facets").<List<Integer>>read("$.year[?(@.value == '" + year + "')].possible"))
                    .containsExactly(spanning);
        }
    }
}
