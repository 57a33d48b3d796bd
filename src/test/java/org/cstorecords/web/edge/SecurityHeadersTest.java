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

    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/explorer/main.js", "/explorer/style.css", "/reference", "/swagger-ui/index.html"})
    void aPageLoadsFromThisServiceAloneAndHasNoScriptWithin(String address) {
        Api.Answer answer = api.ask(HttpMethod.GET, address);

        assertThat(answer.status().value()).isEqualTo(200);
        assertThat(policy(answer))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
        assertOfItsTypeAlone(answer);
    }

    @Test
    void thePageHasNoStyleWithin() {
        assertThat(policy(api.ask(HttpMethod.GET, "/"))).contains("style-src 'self'; img-src 'self' data:;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions", "sessions?format=csv", "sessions?colour=red", "/nowhere"})
    void whatIsNoPageMayDoNothing(String address) {
        Api.Answer answer = api.ask(HttpMethod.GET, address);

        assertThat(policy(answer)).isEqualTo(NO_PAGE);
        assertOfItsTypeAlone(answer);
    }

    @Test
    void whatABrowserAsksBeforehandIsGuardedToo() {
        Api.Answer answer = api.ask(
                HttpMethod.OPTIONS,
                "sessions",
                HttpHeaders.ORIGIN,
                "https://example.org",
                HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD,
                "GET");

        assertThat(answer.status().value()).isEqualTo(204);
        assertThat(policy(answer)).isEqualTo(NO_PAGE);
        assertOfItsTypeAlone(answer);
    }

    @ParameterizedTest
    @CsvSource({"If-None-Match, *", "If-Modified-Since, 'Fri, 31 Dec 9999 23:59:59 GMT'"})
    void anAnswerThatSomeoneHoldsIsStillGuarded(String condition, String value) {
        Api.Answer answer = api.ask(HttpMethod.GET, "decisions?format=csv", condition, value);

        assertThat(answer.status().value()).isEqualTo(304);
        assertThat(policy(answer)).isEqualTo(NO_PAGE);
        assertThat(answer.headers().getAccessControlAllowOrigin()).isEqualTo("*");
        assertThat(answer.headers().getContentType()).isNull();
        assertThat(answer.headers().get(HttpHeaders.CONTENT_DISPOSITION)).isNull();
        assertOfItsTypeAlone(answer);
    }

    @Test
    void anAnswerThatIsHeldAlreadyIsStillGuarded() {
        String tag =
                requireNonNull(api.ask(HttpMethod.GET, "sessions").headers().getETag());

        Api.Answer answer = api.ask(HttpMethod.GET, "sessions", HttpHeaders.IF_NONE_MATCH, tag);

        assertThat(answer.status().value()).isEqualTo(304);
        assertThat(policy(answer)).isEqualTo(NO_PAGE);
    }

    private static String policy(Api.Answer answer) {
        return String.join("; ", answer.headers().getOrEmpty("Content-Security-Policy"));
    }

    private static void assertOfItsTypeAlone(Api.Answer answer) {
        assertThat(answer.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    }
}
