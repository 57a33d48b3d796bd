package org.cstorecords.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class PersonApiTest {

    @Autowired
    Api api;

    @Test
    void personsAreFilteredByStateOfOffice() {
        assertThat(api.ids("persons?state=AM&sort=id"))
                .containsExactly("ararat-mirzoyan", "nikol-pashinyan", "serzh-sargsyan");
    }

    @Test
    void personsAreFilteredByPartOfAnOfficeTitle() {
        assertThat(api.ids("persons?office=secretary%20general")).contains("nikolai-bordyuzha", "stanislav-zas");
        assertThat(api.ids("persons?office=Prime%20Minister")).containsExactly("nikol-pashinyan");
        assertThat(api.ids("persons?office=%25")).isEmpty();
    }

    @Test
    void asOfMatchesDaysOnWhichAnOfficeIsAttested() {
        assertThat(api.ids("persons?asOf=2009-06-14&office=Secretary%20General"))
                .containsExactly("nikolai-bordyuzha");
        assertThat(api.ids("persons?asOf=2013-09-23&state=RU")).containsExactly("vladimir-putin");
        assertThat(api.ids("persons?asOf=1995-01-01")).isEmpty();
    }

    @Test
    void asOfMatchesDaysWithinAStatedTerm() {
        assertThat(api.ids("persons?asOf=2009-03-01")).containsExactly("serzh-sargsyan");
    }

    @Test
    void officeFiltersMustMatchTheSameOffice() {
        assertThat(api.ids("persons?asOf=2009-06-14&state=RU&office=President")).containsExactly("dmitry-medvedev");
        assertThat(api.ids("persons?state=RU&office=Secretary")).isEmpty();
    }

    @Test
    void otherSpellingsOfANameAreAliasesOfOneRecord() {
        DocumentContext person = api.get("persons/nikolai-bordyuzha");

        assertThat(person.<List<String>>read("$.aliases")).contains("Nikolay Bordyuzha");
        assertThat(person.<List<String>>read("$.sessionsAttended[*].id")).contains("csc-2009-06-14", "csc-2013-09-23");
        assertThat(person.<Object>read("$.offices[0].to")).isNull();
        assertThat(person.<List<String>>read("$.offices[0].attested[*].edtf"))
                .contains("2009-06-14?", "2013-09-23")
                .isSorted();
    }
}
