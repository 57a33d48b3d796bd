package org.cstorecords.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SessionApiTest {

    @Autowired
    Api api;

    @Test
    void sessionsAreSortedByDateByDefault() {
        assertThat(api.ids("sessions"))
                .startsWith("csc-1999-04-02", "csc-2002-05-14", "csc-2003-04-28")
                .containsSubsequence("csc-2009-02-04", "csc-2013-09-23", "csc-2022-05-16");
    }

    @Test
    void sessionsAreFilteredByBody() {
        assertThat(api.ids("sessions?body=cmfa")).contains("cmfa-2009-06-14").doesNotContain("csc-2009-06-14");
        assertThat(api.ids("sessions?body=cmfa&body=csc")).contains("cmfa-2009-06-14", "csc-2009-06-14");
        assertThat(api.ids("bodies/cmfa/sessions")).isEqualTo(api.ids("sessions?body=cmfa"));
    }

    @Test
    void sessionsAreFilteredByKind() {
        assertThat(api.ids("sessions?kind=EXTRAORDINARY")).containsExactly("csc-2009-02-04");
        assertThat(api.ids("sessions?kind=JUBILEE&kind=EXTRAORDINARY"))
                .containsExactly("csc-2009-02-04", "csc-2022-05-16");
    }

    @Test
    void sessionsAreFilteredByStatus() {
        assertThat(api.ids("sessions?status=HELD")).contains("csc-2013-09-23");
        assertThat(api.ids("sessions?status=PLANNED")).doesNotContain("csc-2013-09-23");
    }

    @Test
    void aPeriodIncludesItsFirstAndLastDay() {
        assertThat(api.ids("sessions?from=2013-09-23&to=2013-09-23")).containsExactly("csc-2013-09-23");
        assertThat(api.ids("sessions?from=2013-09-24&to=2014-06-30")).isEmpty();
        assertThat(api.ids("sessions?from=2022-05-16"))
                .contains("csc-2022-05-16")
                .doesNotContain("csc-2013-09-23");
        assertThat(api.ids("sessions?to=2003-04-28"))
                .containsExactly("csc-1999-04-02", "csc-2002-05-14", "csc-2003-04-28");
    }

    @Test
    void sessionsAreFilteredByCountry() {
        assertThat(api.ids("sessions?country=RU")).contains("csc-2013-09-23");
        assertThat(api.ids("sessions?country=KZ")).doesNotContain("csc-2013-09-23");
    }

    @Test
    void sessionsAreFilteredByChair() {
        assertThat(api.ids("sessions?chair=AM")).containsExactly("csc-2022-05-16");
        assertThat(api.ids("sessions?chair=dmitry-medvedev")).containsExactly("csc-2009-06-14");
        assertThat(api.ids("sessions?chair=AM&chair=dmitry-medvedev"))
                .containsExactly("csc-2009-06-14", "csc-2022-05-16");
    }

    @Test
    void sessionsAreFilteredByAttendee() {
        assertThat(api.ids("sessions?attendedBy=nikolai-bordyuzha")).contains("csc-2009-06-14", "csc-2013-09-23");
        assertThat(api.ids("sessions?attendedBy=UZ")).containsExactly("csc-2009-06-14");
        assertThat(api.ids("sessions?attendedBy=BY")).contains("csc-2022-05-16").doesNotContain("csc-2009-06-14");
    }

    @Test
    void differentFiltersAreCombinedWithAnd() {
        assertThat(api.ids("sessions?body=csc&kind=REGULAR&from=2013-01-01&country=RU&attendedBy=vladimir-putin"))
                .containsExactly("csc-2013-09-23");
        assertThat(api.ids("bodies/csc/sessions?body=cmfa")).isEmpty();
    }

    @Test
    void anAbsenceHasItsReason() {
        DocumentContext session = api.get("sessions/csc-2009-06-14");

        assertThat(session.<List<String>>read("$.attendance[?(@.presence == 'ABSENT')].state.code"))
                .containsExactly("BY");
        assertThat(session.<List<String>>read("$.attendance[?(@.presence == 'ABSENT')].reason")
                        .get(0))
                .isNotBlank();
        assertThat(session.<String>read("$.chair.person.id")).isEqualTo("dmitry-medvedev");
    }

    @Test
    void documentsSignedIsTheCountThatTheSourceStates() {
        DocumentContext session = api.get("sessions/csc-2013-09-23");

        assertThat(session.<Integer>read("$.documentsSigned")).isEqualTo(8);
        assertThat(session.<List<Object>>read("$.decisions")).hasSize(4);
        assertThat(session.<String>read("$.place.city")).isEqualTo("Sochi");
        assertThat(session.<List<Integer>>read("$.citations[?('documentsSigned' in @.supports)].paragraph"))
                .containsExactly(26);
    }

    @Test
    void valuesThatNoSourceStatesAreNull() {
        DocumentContext session = api.get("sessions/csc-2009-02-04");

        assertThat(session.<Object>read("$.chair")).isNull();
        assertThat(session.<Object>read("$.documentsSigned")).isNull();
        assertThat(session.<List<Object>>read("$.attendance")).isEmpty();
    }

    @Test
    void referencesToDecisionsTellProposalsFromActs() {
        DocumentContext session = api.get("sessions/csc-2022-05-16");

        assertThat(session.<List<String>>read("$.decisions[?(@.status == 'PROPOSED')].id"))
                .containsExactlyInAnyOrderElementsOf(api.ids("sessions/csc-2022-05-16/decisions?status=PROPOSED"));
        assertThat(session.<List<String>>read("$.decisions[?(@.type == 'AWARD')].status"))
                .containsExactly("SIGNED");
        assertThat(api.get("sessions?include=decisions&from=2022-05-16&to=2022-05-16&body=csc")
                        .<Object>read("$.items[0].decisions"))
                .isEqualTo(session.read("$.decisions"));
    }
}
