package org.cstorecords.memberstate;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class MemberStateApiTest {

    @Autowired
    Api api;

    @Test
    void currentAndFormerMembersAreListedByName() {
        assertThat(api.ids("member-states")).containsExactly("AM", "AZ", "BY", "GE", "KZ", "KG", "RU", "TJ", "UZ");
    }

    @Test
    void asOfListsOnlyStatesThatHadJoinedByThen() {
        assertThat(api.ids("member-states?asOf=1992-05-14")).isEmpty();
        assertThat(api.ids("member-states?asOf=1992-05-15&sort=code"))
                .containsExactly("AM", "KG", "KZ", "RU", "TJ", "UZ");
    }

    @Test
    void aMembershipEndsIfItIsNotProlonged() {
        assertThat(api.ids("member-states?asOf=1999-04-01&status=FORMER")).isEmpty();
        assertThat(api.ids("member-states?asOf=1999-04-02&status=FORMER&sort=code"))
                .containsExactly("AZ", "GE", "UZ");
        assertThat(api.ids("member-states?asOf=2006-08-16&status=FORMER&sort=code"))
                .containsExactly("AZ", "GE");
    }

    @Test
    void aRepeatedStatusMatchesAnyValue() {
        assertThat(api.ids("member-states?asOf=2013-01-01&status=FORMER&status=SUSPENDED&sort=code"))
                .containsExactly("AZ", "GE", "UZ");
    }

    @Test
    void statusWithoutAsOfIsThatOfToday() {
        assertThat(api.ids("member-states?status=SUSPENDED")).containsExactly("UZ");
    }

    @Test
    void aStateHasItsStatusAsOfADay() {
        assertThat(api.get("member-states/UZ?asOf=1992-05-14").<String>read("$.status"))
                .isNull();
        assertThat(api.get("member-states/UZ?asOf=1999-04-01").<String>read("$.status"))
                .isEqualTo("MEMBER");
        assertThat(api.get("member-states/UZ?asOf=2000-01-01").<String>read("$.status"))
                .isEqualTo("FORMER");
        assertThat(api.get("member-states/UZ?asOf=2010-01-01").<String>read("$.status"))
                .isEqualTo("MEMBER");
        assertThat(api.get("member-states/UZ").<String>read("$.status")).isEqualTo("SUSPENDED");
    }

    @Test
    void membershipsAreDerivedFromEvents() {
        DocumentContext state = api.get("member-states/UZ");

        assertThat(state.<List<String>>read("$.events[*].kind"))
                .containsExactly("SIGNED", "NOT_PROLONGED", "RESTORED", "SUSPENDED");
        assertThat(state.<List<String>>read("$.memberships[*].from.edtf")).containsExactly("1992-05-15", "2006-08-16");
        assertThat(state.<List<String>>read("$.memberships[*].to.latest")).containsExactly("1999-04-02", "2012-06-28");
        assertThat(api.get("member-states/AM").<List<Object>>read("$.memberships[*].to"))
                .containsExactly((Object) null);
    }

    @Test
    void aContradictoryAccessionHasADiscrepancy() {
        DocumentContext state = api.get("member-states/AZ");

        assertThat(state.<List<String>>read("$.events[*].date.edtf")).contains("1993-09-24");
        assertThat(state.<List<Integer>>read("$.discrepancies[*].alternatives[*].citation.paragraph"))
                .containsExactly(89, 145);
    }
}
