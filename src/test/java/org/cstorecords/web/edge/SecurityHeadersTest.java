package org.cstorecords.web.edge;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@ApiTest
class SecurityHeadersTest {

    private static final String DENY_ALL = "default-src 'none'; frame-ancestors 'none'";

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/explorer/main.js",
                "/explorer/style.css",
                "/reference",
                "/swagger-ui/index.html",
                "/r%65ference"
            })
    void pagesLoadOnlyFromThisServiceAndHaveNoInlineScripts(String url) {
        Api.Response response = api.send(HttpMethod.GET, url);

        assertThat(response.status().value()).isEqualTo(200);
        assertThat(policy(response))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
        assertNoSniffAndNoReferrer(response);
    }

    @Test
    void theExplorerHasNoInlineStyles() {
        assertThat(policy(api.send(HttpMethod.GET, "/"))).contains("style-src 'self'; img-src 'self' data:;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions", "sessions?format=csv", "sessions?color=red", "/nowhere"})
    void responsesOtherThanPagesAllowNothing(String url) {
        Api.Response response = api.send(HttpMethod.GET, url);

        assertThat(policy(response)).isEqualTo(DENY_ALL);
        assertNoSniffAndNoReferrer(response);
    }

    @Test
    void preflightResponsesHaveSecurityHeaders() {
        Api.Response response = api.send(
                HttpMethod.OPTIONS,
                "sessions",
                HttpHeaders.ORIGIN,
                "https://example.org",
                HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD,
                "GET");

        assertThat(response.status().value()).isEqualTo(204);
        assertThat(policy(response)).isEqualTo(DENY_ALL);
        assertNoSniffAndNoReferrer(response);
    }

    @ParameterizedTest
    @CsvSource({"If-None-Match, *", "If-Modified-Since, 'Fri, 31 Dec 9999 23:59:59 GMT'"})
    void exportsWithStatus304HaveSecurityHeaders(String condition, String value) {
        Api.Response response = api.send(HttpMethod.GET, "decisions?format=csv", condition, value);

        assertThat(response.status().value()).isEqualTo(304);
        assertThat(policy(response)).isEqualTo(DENY_ALL);
        assertThat(response.headers().getAccessControlAllowOrigin()).isEqualTo("*");
        assertThat(response.headers().getContentType()).isNull();
        assertThat(response.headers().get(HttpHeaders.CONTENT_DISPOSITION)).isNull();
        assertNoSniffAndNoReferrer(response);
    }

    @Test
    void listsWithStatus304HaveSecurityHeaders() {
        String tag =
                requireNonNull(api.send(HttpMethod.GET, "sessions").headers().getETag());

        Api.Response response = api.send(HttpMethod.GET, "sessions", HttpHeaders.IF_NONE_MATCH, tag);

        assertThat(response.status().value()).isEqualTo(304);
        assertThat(policy(response)).isEqualTo(DENY_ALL);
    }

    private static String policy(Api.Response response) {
        return String.join("; ", response.headers().getOrEmpty("Content-Security-Policy"));
    }

    private static void assertNoSniffAndNoReferrer(Api.Response response) {
        assertThat(response.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.headers().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    }
}
