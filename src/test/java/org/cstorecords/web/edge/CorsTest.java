package org.cstorecords.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@ApiTest
class CorsTest {

    @Autowired
    Api api;

    @Test
    void aPageOfAnyOriginMayRead() {
        Api.Answer answer = api.ask(HttpMethod.GET, "sessions", HttpHeaders.ORIGIN, "https://example.org");

        assertThat(answer.status().value()).isEqualTo(200);
        assertThat(answer.headers().getAccessControlAllowOrigin()).isEqualTo("*");
        assertThat(answer.headers().getAccessControlExposeHeaders()).contains("Link", "ETag");
    }

    @Test
    void aProblemIsReadableToo() {
        Api.Answer answer = api.ask(HttpMethod.GET, "sessions/nowhere", HttpHeaders.ORIGIN, "https://example.org");

        answer.assertProblem(404);
        assertThat(answer.headers().getAccessControlAllowOrigin()).isEqualTo("*");
    }

    @Test
    void aBrowserMayAskBeforehand() {
        Api.Answer answer = api.ask(
                HttpMethod.OPTIONS,
                "sessions",
                HttpHeaders.ORIGIN,
                "https://example.org",
                HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD,
                "GET",
                HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS,
                "if-none-match");

        assertThat(answer.status().value()).isEqualTo(204);
        assertThat(answer.headers().getAccessControlAllowOrigin()).isEqualTo("*");
        assertThat(answer.headers().getAccessControlAllowMethods()).containsExactly(HttpMethod.GET, HttpMethod.HEAD);
    }

    @Test
    void theMethodsOfAPathAreNamedWithoutAcceptPatch() {
        for (String address : List.of("sessions", "sessions/csc-2013-09-23", "/", "/explorer/main.js")) {
            Api.Answer answer = api.ask(HttpMethod.OPTIONS, address);

            assertThat(answer.status().value()).as(address).isEqualTo(200);
            assertThat(answer.headers().getAllow())
                    .as(address)
                    .contains(HttpMethod.GET)
                    .isSubsetOf(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
            assertThat(answer.headers().get(HttpHeaders.ACCEPT_PATCH))
                    .as(address)
                    .isNull();
        }
    }

    @Test
    void writingIsNotAllowedFromElsewhereEither() {
        Api.Answer answer = api.ask(HttpMethod.POST, "sessions", HttpHeaders.ORIGIN, "https://example.org");

        answer.assertProblem(405);
        assertThat(answer.headers().getAccessControlAllowOrigin()).isEqualTo("*");
    }

    @Test
    void anAnswerIsTheSameForEveryOrigin() {
        assertThat(api.ask(HttpMethod.GET, "sessions", HttpHeaders.ORIGIN, "https://example.org")
                        .headers()
                        .getVary())
                .doesNotContain(HttpHeaders.ORIGIN);
    }
}
