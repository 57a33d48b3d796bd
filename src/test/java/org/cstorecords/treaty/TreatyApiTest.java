package org.cstorecords.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class TreatyApiTest {

    @Autowired
    Api api;

    @Test
    void aTreatyHasItsDatesPlaceAndParties() {
        DocumentContext treaty = api.get("treaties/collective-security-treaty");

        assertThat(treaty.<String>read("$.signed.edtf")).isEqualTo("1992-05-15");
        assertThat(treaty.<String>read("$.inForce.edtf")).isEqualTo("1994-04-20");
        assertThat(treaty.<String>read("$.registered.edtf")).isEqualTo("1995-11-01");
        assertThat(treaty.<String>read("$.place.city")).isEqualTo("Tashkent");
        assertThat(treaty.<List<String>>read("$.parties[?(@.action == 'ACCEDED')].state.code"))
                .contains("AZ", "BY", "GE");
    }

    @Test
    void treatiesAreSortedByDateOfSignatureWithUndatedOnesLast() {
        List<Object> signed = api.get("treaties?limit=500").read("$.items[*].signed");
        int firstUndated = signed.indexOf(null);

        assertThat(firstUndated).isPositive();
        assertThat(signed.subList(firstUndated, signed.size())).containsOnlyNulls();
        assertThat(api.ids("treaties?limit=2"))
                .containsExactly("cis-joint-forces-agreement-1992", "collective-security-treaty");
    }

    @Test
    void asOfReturnsTheTreatiesInForce() {
        assertThat(api.ids("treaties?asOf=1994-04-19")).isEmpty();
        assertThat(api.ids("treaties?asOf=1994-04-20")).containsExactly("collective-security-treaty");
        assertThat(api.ids("treaties?asOf=2003-09-18")).contains("collective-security-treaty", "csto-charter");
        assertThat(api.ids("treaties?asOf=2003-09-17")).doesNotContain("csto-charter");
    }

    @Test
    void onlyInstrumentsWhoseEntryIntoForceIsStatedAreInForce() {
        assertThat(api.ids("treaties?status=IN_FORCE"))
                .containsExactlyInAnyOrder(
                        "collective-security-treaty", "csto-charter", "agreement-on-legal-status-of-the-csto");
        assertThat(api.ids("treaties?status=SIGNED")).contains("memorandum-with-the-sco");
        assertThat(api.ids("treaties?status=DRAFT&status=PLANNED"))
                .contains("draft-agreement-on-material-reserves", "collective-security-strategy-2026-2030")
                .doesNotContain("csto-charter");
    }

    @Test
    void partyWithAsOfMatchesOnlyCurrentParties() {
        assertThat(api.ids("treaties?party=GE&asOf=1998-01-01")).containsExactly("collective-security-treaty");
        assertThat(api.ids("treaties?party=GE&asOf=2000-01-01")).isEmpty();
        assertThat(api.ids("treaties?party=RU&asOf=2000-01-01")).contains("collective-security-treaty");
        assertThat(api.ids("treaties?party=UZ&kind=AGREEMENT")).doesNotContain("rapid-reaction-forces-agreement");
        assertThat(api.ids("treaties?party=KZ&kind=AGREEMENT")).contains("rapid-reaction-forces-agreement");
    }

    @Test
    void aPartyThatIsNotAStateIsMatchedByNameOrAbbreviation() {
        List<String> allowed = api.problem(400, "treaties?party=XX").read("$.errors[0].allowed");

        assertThat(allowed)
                .contains("AM", "UZ", "CSTO", "UN")
                .doesNotContain("CSC")
                .hasSizeGreaterThan(12);
        assertThat(api.ids("treaties?party=CSTO"))
                .hasSizeGreaterThan(5)
                .isEqualTo(api.ids("treaties?party=Collective%20Security%20Treaty%20Organization"));
        assertThat(api.ids("treaties?party=UN&party=SCO&sort=id"))
                .containsExactly("memorandum-with-the-sco", "memorandum-with-the-un");
        assertThat(api.ids("treaties?party=UN&party=AM")).contains("memorandum-with-the-un", "csto-charter");
        assertThat(api.ids("treaties?party=Colombo%20Plan"))
                .singleElement()
                .asString()
                .startsWith("memorandum");
    }

    @Test
    void aTreatyAndTheDecisionThatSignsItLinkToEachOther() {
        String decision = "csc-2009-06-14-agreement-on-rapid-reaction-forces";

        assertThat(api.get("decisions/" + decision).<String>read("$.treaty.id"))
                .isEqualTo("rapid-reaction-forces-agreement");
        assertThat(api.get("treaties/rapid-reaction-forces-agreement").<List<String>>read("$.decisions[*].id"))
                .contains(decision);
    }
}
