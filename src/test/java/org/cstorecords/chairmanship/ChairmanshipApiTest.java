package org.cstorecords.chairmanship;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ChairmanshipApiTest {

    @Autowired
    Api api;

    @Test
    void termsAreSortedByStartByDefault() {
        assertThat(api.ids("chairmanships"))
                .containsExactly(
                        "am-2008", "ru-2009", "kg-2013", "ru-2013", "tj-2021", "am-2022", "by-2023", "kz-2024");
    }

    @Test
    void asOfReturnsTheTermOfThatDay() {
        assertThat(api.ids("chairmanships?asOf=2013-09-23")).contains("ru-2013");
        assertThat(api.ids("chairmanships?asOf=2022-05-16")).containsExactly("am-2022");
    }

    @Test
    void aDayThatNoSourceCoversHasNoTerm() {
        assertThat(api.ids("chairmanships?asOf=2011-01-01")).isEmpty();
        assertThat(api.ids("chairmanships?asOf=1999-01-01")).isEmpty();
    }

    @Test
    void theHandoverDayBelongsToBothTerms() {
        assertThat(api.ids("chairmanships?asOf=2009-06-14")).containsExactly("am-2008", "ru-2009");
        assertThat(api.ids("chairmanships?asOf=2009-06-14&kind=TECHNICAL")).containsExactly("ru-2009");
    }

    @Test
    void termsAreFilteredByState() {
        assertThat(api.ids("chairmanships?state=RU")).containsExactly("ru-2009", "ru-2013");
        assertThat(api.ids("chairmanships?state=RU&kind=REGULAR")).containsExactly("ru-2013");
        assertThat(api.ids("member-states/RU/chairmanships")).isEqualTo(api.ids("chairmanships?state=RU"));
        assertThat(api.ids("member-states/RU/chairmanships?kind=TECHNICAL")).containsExactly("ru-2009");
        assertThat(api.ids("member-states/UZ/chairmanships")).isEmpty();
    }

    @Test
    void anAnnouncedTermIsNotHeld() {
        assertThat(api.ids("chairmanships?status=ANNOUNCED")).containsExactly("by-2023");
        assertThat(api.ids("chairmanships?status=HELD")).hasSize(7).doesNotContain("by-2023");
        assertThat(api.get("timeline?kind=CHAIRMANSHIP_BEGINS&state=BY").<List<String>>read("$.items[*].title"))
                .containsExactly("Announced chairmanship of Belarus is to begin");
    }

    @Test
    void prioritiesAreSortedByRank() {
        DocumentContext term = api.get("chairmanships/ru-2013");

        assertThat(term.<List<Integer>>read("$.priorities[*].rank")).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(term.<String>read("$.predecessor.id")).isEqualTo("kg-2013");
        assertThat(api.get("chairmanships/kg-2013").<String>read("$.successor.id"))
                .isEqualTo("ru-2013");
    }

    @Test
    void aBeginningThatNoSourceStatesIsAnIntervalWithInferredCitations() {
        DocumentContext term = api.get("chairmanships/tj-2021");

        assertThat(term.<String>read("$.from.edtf")).isEqualTo("[2020..2021]");
        assertThat(term.<String>read("$.from.earliest")).isEqualTo("2020-01-01");
        assertThat(term.<String>read("$.from.latest")).isEqualTo("2021-12-31");
        assertThat(term.<List<String>>read("$.citations[?(@.basis == 'INFERRED')].note"))
                .isNotEmpty()
                .doesNotContainNull();
    }
}
