package org.cstorecords.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class DecisionApiTest {

    @Autowired
    Api api;

    static final String AGREEMENT = "csc-2009-06-14-agreement-on-rapid-reaction-forces";

    @Test
    void decisionsAreFilteredBySession() {
        List<String> ids = api.ids("sessions/csc-2013-09-23/decisions");

        assertThat(ids).hasSize(4).contains("csc-2013-09-23-statement-on-syria", "csc-2013-09-23-communique");
        assertThat(api.ids("decisions?session=csc-2013-09-23")).isEqualTo(ids);
        assertThat(api.ids("decisions?body=csc&from=2013-09-23&to=2013-09-23")).isEqualTo(ids);
    }

    @Test
    void aDecisionHasTheCitedPositionsOfStates() {
        DocumentContext agreement = api.get("decisions/" + AGREEMENT);

        assertThat(agreement.<List<String>>read("$.positions[?(@.position == 'SIGNED')].state.code"))
                .containsExactlyInAnyOrder("AM", "KZ", "KG", "RU", "TJ");
        assertThat(agreement.<List<String>>read("$.positions[?(@.position == 'NOT_SIGNED')].state.code"))
                .containsExactlyInAnyOrder("BY", "UZ");
        assertThat(agreement.<List<Integer>>read("$.citations[?('positions' in @.supports)].paragraph"))
                .contains(152);
    }

    @Test
    void aStatusOnWhichSourcesDisagreeIsContested() {
        DocumentContext agreement = api.get("decisions/" + AGREEMENT);

        assertThat(agreement.<String>read("$.status")).isEqualTo("CONTESTED");
        assertThat(agreement.<List<Integer>>read(
                        "$.discrepancies[?(@.property == 'status')].alternatives[*].citation.paragraph"))
                .contains(152)
                .hasSizeGreaterThan(1);
        assertThat(api.ids("sessions/csc-2009-06-14/decisions"))
                .isEqualTo(api.ids("sessions/csc-2009-06-14/decisions?status=CONTESTED"));
    }

    @Test
    void decisionsAreFilteredByBody() {
        assertThat(api.ids("decisions?body=cmfa&limit=500"))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("cmfa-"))
                .isEqualTo(api.ids("bodies/cmfa/decisions?limit=500"));
    }

    @Test
    void decisionsAreFilteredByTypeAndStatus() {
        assertThat(api.ids("decisions?type=AWARD")).singleElement().asString().startsWith("csc-2022-05-16");
        assertThat(api.ids("decisions?type=COMMUNIQUE&type=AWARD")).hasSize(2);
        assertThat(api.ids("decisions?status=RECOMMENDED"))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("cmfa-2009-06-14"));
        assertThat(api.ids("decisions?status=CONTESTED&type=AWARD")).isEmpty();
    }

    @Test
    void decisionsAreFilteredByScope() {
        assertThat(api.ids("decisions?scope=ORGANIZATION&limit=500"))
                .contains("csc-2013-09-23-statement-on-syria", "csto-2007-creation-of-peacekeeping-forces");
        assertThat(api.ids("decisions?scope=MEMBER_STATES&limit=500"))
                .contains("heads-of-state-2002-10-07-csto-charter");
        assertThat(api.ids("decisions?scope=OTHERS"))
                .contains("un-general-assembly-2004-12-02-observer-status", "uzbekistan-2012-06-28-note-on-suspension");
        assertThat(api.get("decisions/facets").<List<Integer>>read("$.scope[*].count").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(api.get("decisions").<Integer>read("$.total"));
    }

    @Test
    void aMereProposalIsNotPlanned() {
        assertThat(api.ids("decisions?status=PROPOSED&session=csc-2022-05-16"))
                .contains("csc-2022-05-16-observer-status-of-the-cis", "csc-2022-05-16-biological-security-council")
                .doesNotContain("csc-2022-05-16-plan-to-equip-peacekeeping-forces");
        assertThat(api.get("timeline?kind=DECISION_PROPOSED").<List<String>>read("$.items[*].record.id"))
                .containsExactlyElementsOf(api.ids("decisions?status=PROPOSED"));
    }

    @Test
    void decisionsAreFilteredByTopic() {
        assertThat(api.ids("decisions?topic=syria")).contains("csc-2013-09-23-statement-on-syria");
        assertThat(api.ids("decisions?topic=syria&topic=rapid-reaction-forces"))
                .contains("csc-2013-09-23-statement-on-syria", AGREEMENT);
    }

    @Test
    void decisionsAreFilteredByStateAndPosition() {
        assertThat(api.ids("decisions?state=UZ&position=NOT_SIGNED"))
                .containsExactly("csc-1999-04-02-protocol-on-extension-of-the-treaty", AGREEMENT);
        assertThat(api.ids("decisions?position=INITIATED")).contains("csc-2013-09-23-statement-on-syria");
        assertThat(api.ids("decisions?state=RU&position=INITIATED&session=csc-2013-09-23"))
                .containsExactly("csc-2013-09-23-statement-on-syria");
        assertThat(api.ids("decisions?state=KZ&position=NOT_SIGNED")).isEmpty();
    }

    @Test
    void decisionsAreFilteredByPeriod() {
        assertThat(api.ids("decisions?from=2009-02-04&to=2009-02-04&body=csc"))
                .containsExactly("csc-2009-02-04-creation-of-rapid-reaction-forces");
        assertThat(api.ids("decisions?to=1992-12-31"))
                .containsExactly("heads-of-state-1992-05-15-collective-security-treaty");
    }

    @Test
    void decisionsAreFilteredByDiscrepancy() {
        List<String> disputed = api.ids("decisions?hasDiscrepancy=true&limit=500");
        List<String> undisputed = api.ids("decisions?hasDiscrepancy=false&limit=500");

        assertThat(disputed).contains(AGREEMENT).doesNotContainAnyElementsOf(undisputed);
        assertThat(disputed.size() + undisputed.size())
                .isEqualTo(api.get("decisions").<Integer>read("$.total"));
    }

    @Test
    void aSummaryHasTheCitationCountAndHasDiscrepancy() {
        DocumentContext list = api.get("decisions?session=csc-2022-05-16&type=AWARD");
        DocumentContext decision = api.get(list.<String>read("$.items[0].self"));

        assertThat(list.<Integer>read("$.items[0].citationCount"))
                .isEqualTo(decision.<List<Object>>read("$.citations").size());
        assertThat(list.<Boolean>read("$.items[0].hasDiscrepancy"))
                .isEqualTo(!decision.<List<Object>>read("$.discrepancies").isEmpty());
    }

    @Test
    void aCitationLinksToItsDocument() {
        DocumentContext statement = api.get("decisions/csc-2013-09-23-statement-on-syria");
        DocumentContext document = api.get(statement.<String>read("$.citations[0].document.self"));

        assertThat(document.<String>read("$.file")).isEqualTo(statement.read("$.citations[0].file"));
        assertThat(statement.<Integer>read("$.citations[0].paragraph"))
                .isBetween(document.read("$.firstParagraph"), document.read("$.lastParagraph"));
    }
}
