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
    void responsesAllowEveryOrigin() {
        Api.Response response = api.send(HttpMethod.GET, "sessions", HttpHeaders.ORIGIN, "https://example.org");

        assertThat(response.status().value()).isEqualTo(200);
        assertThat(response.headers().getAccessControlAllowOrigin()).isEqualTo("*");
        assertThat(response.headers().getAccessControlExposeHeaders()).contains("Link", "ETag");
    }

    @Test
    void problemsAllowEveryOrigin() {
        Api.Response response = api.send(HttpMethod.GET, "sessions/nowhere", HttpHeaders.ORIGIN, "https://example.org");

        response.assertProblem(404);
        assertThat(response.headers().getAccessControlAllowOrigin()).isEqualTo("*");
    }

    @Test
    void preflightRequestsAreAllowed() {
        Api.Response response = api.send(
                HttpMethod.OPTIONS,
                "sessions",
                HttpHeaders.ORIGIN,
                "https://example.org",
                HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD,
                "GET",
                HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS,
                "if-none-match");

        assertThat(response.status().value()).isEqualTo(204);
        assertThat(response.headers().getAccessControlAllowOrigin()).isEqualTo("*");
        assertThat(response.headers().getAccessControlAllowMethods()).containsExactly(HttpMethod.GET, HttpMethod.HEAD);
    }

    @Test
    void optionsListsTheMethods() {
        for (String url : List.of("sessions", "sessions/csc-2013-09-23", "/", "/explorer/main.js")) {
            Api.Response response = api.send(HttpMethod.OPTIONS, url);

            assertThat(response.status().value()).as(url).isEqualTo(204);
            assertThat(response.headers().getAllow())
                    .as(url)
                    .containsExactlyInAnyOrder(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
        }
    }

    @Test
    void crossOriginWritesGet405() {
        Api.Response response = api.send(HttpMethod.POST, "sessions", HttpHeaders.ORIGIN, "https://example.org");

        response.assertProblem(405);
        assertThat(response.headers().getAccessControlAllowOrigin()).isEqualTo("*");
    }

    @Test
    void responsesDoNotVaryByOrigin() {
        assertThat(api.send(HttpMethod.GET, "sessions", HttpHeaders.ORIGIN, "https://example.org")
                        .headers()
                        .getVary())
                .doesNotContain(HttpHeaders.ORIGIN);
    }
}
