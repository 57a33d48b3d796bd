package org.cstorecords.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.ArrayList;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class TimelineApiTest {

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvSource({
        "1992-05-15, MEMBERSHIP, member-states/AM",
        "1992-05-15, TREATY_SIGNED, treaties/collective-security-treaty",
        "1994-04-20, TREATY_IN_FORCE, treaties/collective-security-treaty",
        "1995-11-01, TREATY_REGISTERED, treaties/collective-security-treaty",
        "2003-06-23, BODY_ESTABLISHED, bodies/drug-trafficking-coordination-council",
        "2009-06-14, SESSION, sessions/csc-2009-06-14",
        "2013-09-23, DECISION, decisions/csc-2013-09-23-communique",
        "2009-06-14, TREATY_CONTESTED, treaties/rapid-reaction-forces-agreement",
        "2009-06-14, DECISION_CONTESTED, decisions/csc-2009-06-14-annual-report-of-secretary-general",
        "2009-06-14, DECISION_RECOMMENDED, decisions/cmfa-2009-06-14-draft-priorities-2009-2010",
        "2009-06-14, CHAIRMANSHIP_BEGINS, chairmanships/ru-2009",
        "2009-06-14, CHAIRMANSHIP_ENDS, chairmanships/am-2008",
        "2009-06-14, OFFICE_ENDS, persons/serzh-sargsyan",
        "2014-09-01, SESSION_PLANNED, sessions/csc-2014-41",
        "2009-06-03, DECISION_PLANNED, decisions/cmd-2009-06-03-joint-action-plans-on-afghanistan",
        "2001-05-01, FORMATION_ESTABLISHED, formations/rapid-deployment-forces-central-asia",
        "2022-01-15, OPERATION, operations/peacekeeping-operation-kazakhstan",
        "2024-04-16, DOCUMENT_PUBLISHED, documents/tasmagambetov-interview-2024-04-16",
    })
    void everyKindOfDatedEventIsListed(String day, String kind, String record) {
        assertThat(api.get("timeline?limit=500&from=" + day + "&to=" + day + "&kind=" + kind)
                        .<List<String>>read("$.items[*].record.self"))
                .contains("/api/v1/" + record);
    }

    @Test
    void eventsAreSortedByDate() {
        DocumentContext timeline = api.get("timeline?limit=500");
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < timeline.<List<Object>>read("$.items").size(); i++) {
            keys.add(timeline.<String>read("$.items[" + i + "].date.earliest")
                    + timeline.<String>read("$.items[" + i + "].date.latest"));
        }

        assertThat(keys).hasSizeGreaterThan(150).isSorted();
        assertThat(timeline.<Integer>read("$.total"))
                .isEqualTo(api.get("dataset").<Integer>read("$.counts.timeline"));
    }

    @Test
    void anEventHasTheStatesThatItConcerns() {
        assertThat(api.get("timeline?kind=TREATY_SIGNED&from=1992-05-15&to=1992-05-15")
                        .<List<String>>read("$.items[0].states[*].code"))
                .containsExactly("AM", "KG", "KZ", "RU", "TJ", "UZ");
        assertThat(api.get("timeline?kind=TREATY_IN_FORCE&to=1994-12-31")
                        .<List<String>>read("$.items[0].states[*].code"))
                .containsExactly("AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ");
        assertThat(api.get("timeline?kind=TREATY_SIGNED&state=GE").<Integer>read("$.total"))
                .isZero();
        assertThat(api.get("timeline?kind=SESSION&from=2009-06-14&to=2009-06-14&body=csc")
                        .<List<String>>read("$.items[*].states[*].code"))
                .contains("UZ", "BY");
    }

    @Test
    void eventsAreFilteredByState() {
        DocumentContext timeline = api.get("timeline?state=UZ&limit=500");

        assertThat(timeline.<List<String>>read("$.items[*].record.self"))
                .contains(
                        "/api/v1/member-states/UZ",
                        "/api/v1/sessions/csc-2009-06-14",
                        "/api/v1/decisions/csc-2009-06-14-agreement-on-rapid-reaction-forces",
                        "/api/v1/treaties/collective-security-treaty",
                        "/api/v1/decisions/csc-1999-04-02-protocol-on-extension-of-the-treaty")
                .doesNotContain("/api/v1/treaties/protocol-on-extension-of-the-treaty");
        assertThat(timeline.<List<String>>read("$.items[*].states[?(@.code == 'UZ')].code"))
                .hasSize(timeline.<Integer>read("$.total"));
    }

    @Test
    void eventsAreFilteredByBody() {
        DocumentContext timeline = api.get("timeline?body=csc&limit=500");

        assertThat(timeline.<List<String>>read("$.items[*].kind"))
                .contains("SESSION", "SESSION_PLANNED", "DECISION", "CHAIRMANSHIP_BEGINS")
                .doesNotContain("MEMBERSHIP", "DOCUMENT_PUBLISHED");
        assertThat(timeline.<List<String>>read("$.items[*].body.id")).containsOnly("csc");
    }
}
