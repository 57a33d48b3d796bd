package org.cstorecords.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class OperationApiTest {

    @Autowired
    Api api;

    @Test
    void aFigureHasItsUnitAndQualifier() {
        DocumentContext channel = api.get("operations/channel");

        assertThat(channel.<String>read("$.kind")).isEqualTo("OPERATION");
        assertThat(channel.<String>read("$.body.id")).isEqualTo("drug-trafficking-coordination-council");
        assertThat(channel.<List<String>>read("$.figures[?(@.value == 245)].unit"))
                .containsExactly("tonnes");
        assertThat(channel.<List<String>>read("$.figures[?(@.value == 245)].qualifier"))
                .containsExactly("ABOUT");
        assertThat(channel.<List<String>>read("$.figures[?(@.value == 9300)].qualifier"))
                .containsExactly("MORE_THAN");
        assertThat(channel.<List<Object>>read("$.figures[?(@.value == 42)].qualifier"))
                .containsOnlyNulls();
    }

    @Test
    void operationsAreFilteredByKindAndStatus() {
        assertThat(api.ids("operations?kind=EXERCISE&limit=500"))
                .contains("rubezh")
                .doesNotContain("channel");
        assertThat(api.ids("operations?status=PLANNED")).isNotEmpty().doesNotContain("channel", "rubezh");
        assertThat(api.ids("operations?kind=OPERATION&from=2022-01-01&to=2022-01-31"))
                .containsExactlyInAnyOrder("channel", "peacekeeping-operation-kazakhstan");
    }

    @Test
    void anOperationWithoutAStatedEndMatchesEveryLaterPeriod() {
        assertThat(api.get("operations/channel").<String>read("$.date.edtf")).isEqualTo("2008-09-05/..");
        assertThat(api.ids("operations?from=2040-01-01")).containsExactly("channel");
        assertThat(api.ids("operations?to=2008-09-04")).doesNotContain("channel");
        assertThat(api.items("timeline?kind=OPERATION&from=2040-01-01")).hasSize(1);
        assertThat(api.items("timeline?kind=OPERATION&from=2040-01-01&sort=-date"))
                .hasSize(1);
    }
}
