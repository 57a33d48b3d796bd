package org.cstorecords.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class BodyApiTest {

    @Autowired
    Api api;

    @Test
    void bodiesAreFilteredByType() {
        assertThat(api.ids("bodies?type=PERMANENT_WORKING&sort=id")).containsExactly("joint-staff", "secretariat");
        assertThat(api.ids("bodies?type=STATUTORY&type=PERMANENT_WORKING"))
                .contains("csc", "cmfa", "cmd", "cssc", "permanent-council", "secretariat")
                .doesNotContain("military-committee");
    }

    @Test
    void bodiesAreFilteredByParent() {
        assertThat(api.ids("bodies?parent=cmd")).contains("military-committee");
        assertThat(api.ids("bodies?parent=cmd&type=STATUTORY")).isEmpty();
    }

    @Test
    void otherPrintedNamesAreAliases() {
        DocumentContext body = api.get("bodies/csc");

        assertThat(body.<String>read("$.abbreviation")).isEqualTo("CSC");
        assertThat(body.<List<String>>read("$.aliases")).contains("SSC", "SKB");
    }

    @Test
    void aBodyHasACitedDateOfEstablishment() {
        DocumentContext body = api.get("bodies/military-committee");

        assertThat(body.<String>read("$.established.edtf")).isEqualTo("2012-12-19");
        assertThat(body.<String>read("$.parent.self")).isEqualTo("/api/v1/bodies/cmd");
        assertThat(body.<List<Integer>>read("$.citations[?('established' in @.supports)].paragraph"))
                .contains(5, 162);
    }
}
