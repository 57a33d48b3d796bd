package org.cstorecords.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class EvidenceRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2001  | STATED   | date  | none
            2001? | INFERRED | date  | none
            2001? | STATED   | date  | its date is inferred, so an inferred citation must support it
            2001  | STATED   | day   | it cites 000:83 for day, which is no property of the record
            2001  | STATED   | place | it cites 000:83 for place, which is null
            """)
    void aFaultNamesTheCitationAndTheProperty(String date, String basis, String property, @Nullable String reason) {
        String record = """
                {
                  "date": {"edtf": "%s"},
                  "place": null,
                  "citations": [{"file": "000_x.txt", "paragraph": 83, "basis": "%s", "supports": ["%s"]}]
                }
                """.formatted(date, basis, property);

        assertThat(Evidence.faults(JsonMapper.builder().build().readTree(record)))
                .extracting(Evidence.Fault::reason)
                .containsExactlyElementsOf(Optional.ofNullable(reason).stream().toList());
    }
}
