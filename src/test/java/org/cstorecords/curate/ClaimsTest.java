package org.cstorecords.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-05-03   | They met on May 3, 2001.                | true
            2001-05-03   | They met on the 3rd of May in 2001.     | true
            2001-05-03   | 03.05.2001                              | true
            2001-05-03   | They met on May 13, 2001.               | false
            2001-05-03   | They met on May 3 of this year.         | false
            2001-05-03   | They met in 2001.                       | false
            2001-05?     | In May 2001 they met.                   | true
            2001-05      | In 2001 they met.                       | false
            2001~        | About 2001 they met.                    | true
            2001-41      | In the second half of 2001              | true
            2001-05-03/2001-05-05 | From 3 to 5 May 2001    | true
            [2001..2003] | By 2003 it was done.                    | true
            2001         | Resolution 120011 was adopted.          | false
            """)
    void aDateIsFoundToItsFullPrecision(String date, String text, boolean contained) {
        assertThat(Claims.containsDate(text, date)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Example | A. EXAMPLE: Good evening.   | true
            Kyrgyzstan  | of the Kyrgyz Republic      | true
            Zoë Sample  | said Zoe Sample             | true
            Ada Example | Ada said nothing.           | false
            """)
    void aNameIsFoundByItsLastWord(String name, String text, boolean contained) {
        assertThat(Claims.containsName(text, name)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12    | twelve or 12 of them   | true
            12    | 120 of them, 3.12      | false
            9300  | over 9,300 of them     | true
            3600  | some 3.6 thousand      | true
            20000 | above 20 thousand men  | true
            20000 | above 20 men           | false
            """)
    void aNumberIsFoundInDigitsOrThousands(String number, String text, boolean contained) {
        assertThat(Claims.containsNumber(text, number)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Report on Decisions | They heard a report.          | true
            Report on Decisions | It was decided.               | false
            Report on Decisions | The decision is new.          | true
            Report on Decisions | + 7-495-000                   | false
            REPORT              | Nothing.                      | true
            Mir                 | Nothing.                      | true
            """)
    void aTextSharesAWordWithItsParagraph(String title, String paragraph, boolean supported) {
        JsonNode record = json("{\"title\": \"" + title + "\"}");

        assertThat(Claims.missing(record, json("[\"title\"]"), paragraph).isEmpty())
                .isEqualTo(supported);
    }

    @Test
    void missingClaimsAreReported() {
        JsonNode session = json("""
                {
                  "self": "/api/v1/sessions/x",
                  "date": {"edtf": "2001-05-03"},
                  "documentsSigned": 8,
                  "attendance": [{"person": {"name": "Ada Example"}}]
                }
                """);
        JsonNode supports = json("[\"date\", \"attendance\", \"documentsSigned\", \"summary\"]");

        assertThat(Claims.missing(session, supports, "Nothing."))
                .containsExactly(
                        "date: none of the dates [2001-05-03]",
                        "attendance: none of the names [Ada Example]",
                        "documentsSigned: none of the numbers [8]");
        assertThat(Claims.missing(session, supports, "3 May 2001: Example, 8")).isEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Xylophone Quartet, They approved the plan., true",
        "Xylophone Quartet, A xylophone was played., false",
    })
    void aNameOfABodyIsATextOfWhichOneWordHasToBeInTheParagraph(String name, String text, boolean isMissing) {
        JsonMapper json = new JsonMapper();
        var body = json.createObjectNode().put("self", "/api/v1/bodies/x").put("name", name);
        var supports = json.createArrayNode().add("name");

        assertThat(Claims.missing(body, supports, text))
                .isEqualTo(isMissing ? List.of("name: none of its words") : List.of());
    }
}
