package org.cstorecords.formation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class FormationApiTest {

    @Autowired
    Api api;

    @Test
    void aStrengthHasTheQualifierOfItsSource() {
        DocumentContext forces = api.get("formations/rapid-reaction-forces");

        assertThat(forces.<String>read("$.abbreviation")).isEqualTo("CRRF");
        assertThat(forces.<List<String>>read("$.aliases")).contains("CORF");
        assertThat(forces.<List<String>>read("$.strengths[?(@.personnel == 20000)].qualifier"))
                .containsExactly("MORE_THAN");
    }

    @Test
    void strengthsOfDifferentTimesAreNoDiscrepancy() {
        DocumentContext forces = api.get("formations/rapid-deployment-forces-central-asia");

        assertThat(forces.<List<Integer>>read("$.strengths[*].personnel")).contains(1500, 4000);
        assertThat(forces.<List<Object>>read("$.discrepancies")).isEmpty();
        assertThat(api.ids("formations?hasDiscrepancy=true")).containsExactly("rapid-reaction-forces");
    }

    @Test
    void formationsAreFilteredByDateOfEstablishment() {
        assertThat(api.ids("formations?from=2001-01-01&to=2001-12-31"))
                .containsExactly("rapid-deployment-forces-central-asia");
        assertThat(api.ids("formations?to=2000-12-31")).isEmpty();
    }
}
