package org.cstorecords.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ApiTest
class OpenApiTest {

    @Autowired
    Api api;

    @Test
    void everyOperationHasAnIdASummaryAndItsProblems() {
        List<Map<String, Object>> operations = api.get("/v3/api-docs").read("$.paths.*.get");

        assertThat(operations).hasSizeGreaterThan(15);
        assertThat(operations).extracting("operationId").doesNotHaveDuplicates();
        assertThat(operations).allSatisfy(operation -> {
            assertThat((String) operation.get("summary")).isNotBlank();
            assertThat((String) operation.get("operationId")).matches("(list|get)[A-Z][A-Za-z]+");
            assertThat(operation)
                    .extractingByKey("responses")
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                    .containsKeys("200", "400", "406", "500", "503");
        });
    }

    @Test
    void whatHasAnIdentifierCanBeNotFound() {
        Map<String, Object> path =
                api.get("/v3/api-docs").read("$.paths['/api/v1/sessions/{id}'].get.responses['404']");

        assertThat(path.toString()).contains("application/problem+json", "#/components/schemas/Problem");
    }

    @Test
    void theParametersThatAreReadAreThoseThatAreDocumented() {
        List<String> documented = api.get("/v3/api-docs").read("$.paths['/api/v1/decisions'].get.parameters[*].name");
        List<String> read = api.problem(400, "decisions?colour=red").read("$.errors[0].allowed");

        assertThat(documented).containsExactlyElementsOf(read);
    }

    @Test
    void thePropertiesThatAreAnsweredAreThoseThatAreDocumented() {
        Map<String, Object> documented = api.get("/v3/api-docs").read("$.components.schemas.Session.properties");
        Map<String, Object> answered = api.get("sessions/csc-2013-09-23").read("$");

        assertThat(answered.keySet()).containsExactlyElementsOf(documented.keySet());
    }

    @Test
    void itCanBeReadInABrowser() {
        Api.Answer page = api.ask(HttpMethod.GET, "/swagger-ui/index.html");

        assertThat(page.status().value()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
    }
}
