package org.cstorecords.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.cstorecords.web.openapi.DescriptionGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deprecates an operation and a property that exist only in this test. */
@ApiTest
@Import(DescriptionGenerator.class)
@TestPropertySource(
        properties = {
            "springdoc.api-docs.enabled=true",
            "springdoc.default-flat-param-object=true",
            "springdoc.override-with-generic-response=false"
        })
class DeprecationTest {

    @Autowired
    Api api;

    @Test
    void aDeprecatedOperationSendsDeprecationSunsetAndSuccessor() {
        Api.Response response = api.send(HttpMethod.GET, "motto");

        assertThat(response.status().value()).isEqualTo(200);
        assertThat(response.headers().getFirst("Deprecation")).isEqualTo("@1801353600");
        assertThat(response.headers().getFirst("Sunset")).isEqualTo("Mon, 31 Jan 2028 00:00:00 GMT");
        assertThat(response.headers().get(HttpHeaders.LINK)).contains("</api/v2/motto>; rel=\"successor-version\"");
    }

    @Test
    void aDeprecatedOperationSendsTheHeadersWith304AndProblemsToo() {
        String tag = String.valueOf(api.send(HttpMethod.GET, "motto").headers().getETag());

        Api.Response unchanged = api.send(HttpMethod.GET, "motto", HttpHeaders.IF_NONE_MATCH, tag);
        Api.Response invalid = api.send(HttpMethod.GET, "motto?color=red");

        assertThat(unchanged.status().value()).isEqualTo(304);
        assertThat(unchanged.headers().getFirst("Sunset")).isEqualTo("Mon, 31 Jan 2028 00:00:00 GMT");
        invalid.assertProblem(400);
        assertThat(invalid.headers().getFirst("Deprecation")).isEqualTo("@1801353600");
    }

    @Test
    void otherOperationsDoNotSendTheHeaders() {
        assertThat(api.send(HttpMethod.GET, "sessions").headers().headerNames())
                .doesNotContain("Deprecation", "Sunset");
    }

    @Test
    void theDescriptionDocumentsTheDeprecation() {
        DocumentContext description = api.get("/v3/api-docs");

        assertThat(description.<Boolean>read("$.paths['/api/v1/motto'].get.deprecated"))
                .isTrue();
        assertThat(description.<String>read("$.paths['/api/v1/motto'].get.description"))
                .isEqualTo("The motto of the service.\n\nDeprecated since 2027-01-31. Use `/api/v2/motto` instead: this"
                        + " operation can be removed from 2028-01-31 on.");
        assertThat(description.<String>read("$.paths['/api/v1/motto'].get.responses['200'].headers.Sunset.example"))
                .isEqualTo("Mon, 31 Jan 2028 00:00:00 GMT");
        assertThat(description.<String>read(
                        "$.paths['/api/v1/motto'].get.responses['200'].headers.Deprecation.example"))
                .isEqualTo("@1801353600");
        assertThat(description.<Boolean>read("$.components.schemas.Motto.properties.words.deprecated"))
                .isTrue();
    }

    @Schema(name = "Motto", description = "The motto of the service.")
    record Motto(
            @Schema(description = "The words; use `text` instead.", example = "Records", deprecated = true)
            String words,

            @Schema(description = "The words.", example = "Records")
            String text) {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Controllers {

        @Bean
        Object motto() {
            // A local class, so that component scanning does not find it.
            @RestController
            class MottoController {

                @GetMapping(path = "/api/v1/motto", produces = "application/json")
                @Operation(
                        operationId = "getMotto",
                        summary = "Get the motto",
                        description = "The motto of the service.",
                        tags = "Dataset")
                @Deprecation(since = "2027-01-31", sunset = "2028-01-31", instead = "/api/v2/motto")
                public Motto get() {
                    return new Motto("Records", "Records");
                }
            }
            return new MottoController();
        }
    }
}
