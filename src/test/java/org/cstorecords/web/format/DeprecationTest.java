package org.cstorecords.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Announces an operation and a property that only this test has. */
@ApiTest
class DeprecationTest {

    @Autowired
    Api api;

    @Test
    void aDeprecatedOperationSaysSinceWhenUntilWhenAndWhatToUseInstead() {
        Api.Answer answer = api.ask(HttpMethod.GET, "motto");

        assertThat(answer.status().value()).isEqualTo(200);
        assertThat(answer.headers().getFirst("Deprecation")).isEqualTo("@1801353600");
        assertThat(answer.headers().getFirst("Sunset")).isEqualTo("Mon, 31 Jan 2028 00:00:00 GMT");
        assertThat(answer.headers().get(HttpHeaders.LINK)).contains("</api/v2/motto>; rel=\"successor-version\"");
    }

    @Test
    void itSaysSoWhenNothingChangedOrTheRequestIsWrongAsWell() {
        String tag = String.valueOf(api.ask(HttpMethod.GET, "motto").headers().getETag());

        Api.Answer unchanged = api.ask(HttpMethod.GET, "motto", HttpHeaders.IF_NONE_MATCH, tag);
        Api.Answer wrong = api.ask(HttpMethod.GET, "motto?colour=red");

        assertThat(unchanged.status().value()).isEqualTo(304);
        assertThat(unchanged.headers().getFirst("Sunset")).isEqualTo("Mon, 31 Jan 2028 00:00:00 GMT");
        wrong.assertProblem(400);
        assertThat(wrong.headers().getFirst("Deprecation")).isEqualTo("@1801353600");
    }

    @Test
    void anOperationThatIsNotDeprecatedDoesNot() {
        assertThat(api.ask(HttpMethod.GET, "sessions").headers().headerNames()).doesNotContain("Deprecation", "Sunset");
    }

    @Test
    void theDescriptionSaysTheSame() {
        DocumentContext description = api.get("/v3/api-docs");

        assertThat(description.<Boolean>read("$.paths['/api/v1/motto'].get.deprecated"))
                .isTrue();
        assertThat(description.<String>read("$.paths['/api/v1/motto'].get.description"))
                .isEqualTo(
                        "What it says on the door.\n\nDeprecated since 2027-01-31; it can be gone from 2028-01-31 on,"
                                + " and `/api/v2/motto` stands in its place.");
        assertThat(description.<String>read("$.paths['/api/v1/motto'].get.responses['200'].headers.Sunset.example"))
                .isEqualTo("Mon, 31 Jan 2028 00:00:00 GMT");
        assertThat(description.<String>read(
                        "$.paths['/api/v1/motto'].get.responses['200'].headers.Deprecation.example"))
                .isEqualTo("@1801353600");
        assertThat(description.<Boolean>read("$.components.schemas.Motto.properties.words.deprecated"))
                .isTrue();
    }

    @Schema(name = "Motto", description = "What it says on the door.")
    record Motto(
            @Schema(description = "The words; use `text` instead.", example = "Records", deprecated = true)
            String words,

            @Schema(description = "The words.", example = "Records")
            String text) {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Old {

        @Bean
        Object motto() {
            // As a local class it is no part of the service that is started for trying out.
            @RestController
            class MottoController {

                @GetMapping(path = "/api/v1/motto", produces = "application/json")
                @Operation(
                        operationId = "getMotto",
                        summary = "Get the motto",
                        description = "What it says on the door.",
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
