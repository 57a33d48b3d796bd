package org.cstorecords.web.cache;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Lists;
import org.cstorecords.StatementCounter;
import org.cstorecords.contract.Contract;
import org.cstorecords.contract.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Conditional requests. A response with status 304 needs no SQL statement. */
@ExpendableApiTest
class ConditionalRequestTest {

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    static Stream<String> urls() {
        return Stream.of(
                        Lists.all(),
                        Lists.records(),
                        Stream.of(
                                "decisions/facets",
                                "sessions/facets",
                                "search?q=syria",
                                "problems",
                                "decisions?format=csv",
                                "operations?format=csv",
                                "sessions?to=0001-01-01&format=ndjson",
                                "timeline?format=ndjson"))
                .flatMap(urls -> urls);
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aMatchingEntityTagGets304WithoutAStatement(String url) {
        Api.Response first = api.send(HttpMethod.GET, url);
        String tag = requireNonNull(first.headers().getETag());
        assertThat(tag).matches("W/\"[0-9]+-[A-Za-z0-9_-]{16}\"");
        assertThat(first.headers().getCacheControl()).isEqualTo("public, max-age=300");
        assertThat(first.headers().getVary()).containsExactly("Accept", "Accept-Encoding");
        assertThat(first.headers().getLastModified()).isPositive();

        int statements = StatementCounter.during(() -> {
            for (int i = 0; i < 20; i++) {
                Api.Response again = api.send(HttpMethod.GET, url, "If-None-Match", "\"other\", " + tag);
                assertThat(again.status().value()).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.headers().getETag()).isEqualTo(tag);
                assertThat(again.headers().getCacheControl()).isEqualTo("public, max-age=300");
                assertThat(again.headers().getFirst("Access-Control-Allow-Origin"))
                        .isEqualTo("*");
            }
        });
        assertThat(statements).isZero();
        assertThat(api.send(HttpMethod.GET, url).body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @MethodSource("urls")
    void headHasTheHeadersOfGetAndNoBody(String url) {
        for (String encoding : List.of("identity", "gzip")) {
            HttpHeaders get =
                    api.send(HttpMethod.GET, url, "Accept-Encoding", encoding).headers();
            Api.Response head = api.send(HttpMethod.HEAD, url, "Accept-Encoding", encoding);

            assertThat(head.status().value()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String name : List.of(
                    "ETag",
                    "Last-Modified",
                    "Content-Type",
                    "Content-Encoding",
                    "Content-Length",
                    "Link",
                    "Vary",
                    "Content-Disposition")) {
                assertThat(head.headers().get(name)).as(name).isEqualTo(get.get(name));
            }
        }
    }

    @Test
    void aThousandPollsExecuteNoStatement() {
        String tag =
                requireNonNull(api.send(HttpMethod.GET, "sessions").headers().getETag());

        assertThat(StatementCounter.during(() -> {
                    for (int i = 0; i < 1000; i++) {
                        assertThat(api.send(HttpMethod.GET, "sessions", "If-None-Match", tag)
                                        .status()
                                        .value())
                                .isEqualTo(304);
                    }
                }))
                .isZero();
    }

    @Test
    void differentUrlsAndFormatsHaveDifferentEntityTags() {
        assertThat(Stream.of(
                                "decisions",
                                "decisions?limit=1",
                                "decisions?format=csv",
                                "decisions?format=ndjson",
                                "sessions")
                        .map(url -> requireNonNull(
                                api.send(HttpMethod.GET, url).headers().getETag())))
                .doesNotHaveDuplicates();
        assertThat(api.send(HttpMethod.GET, "decisions", "Accept", "text/csv")
                        .headers()
                        .getETag())
                .isNotEqualTo(api.send(HttpMethod.GET, "decisions").headers().getETag());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bodies/nothing",
                "decisions?color=red",
                "decisions?body=nothing",
                "nothing",
                "bodies/nothing/decisions?format=csv",
                "decisions?body=nothing&format=ndjson"
            })
    void aProblemHasNoEntityTagIsNotCachedAndNeverBecomes304(String url) {
        String tag =
                requireNonNull(api.send(HttpMethod.GET, "bodies/csc").headers().getETag());

        Api.Response response = api.send(HttpMethod.GET, url, "If-None-Match", tag);

        assertThat(response.status().is4xxClientError()).isTrue();
        assertThat(response.headers().getETag()).isNull();
        assertThat(response.headers().getCacheControl()).isEqualTo("no-store");
        assertThat(api.send(HttpMethod.HEAD, url).status()).isEqualTo(response.status());
        assertThat(api.send(HttpMethod.GET, url, "If-None-Match", "*").status().is4xxClientError())
                .isTrue();
    }

    @Test
    void otherConditionsAreEvaluated() {
        String modified =
                requireNonNull(api.send(HttpMethod.GET, "sessions").headers().getFirst("Last-Modified"));

        assertThat(status("sessions", "If-None-Match", "*")).isEqualTo(304);
        assertThat(status("sessions", "If-Modified-Since", modified)).isEqualTo(304);
        assertThat(status("sessions", "If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT"))
                .isEqualTo(200);
        assertThat(status("sessions", "If-Modified-Since", modified, "If-None-Match", "\"other\""))
                .isEqualTo(200);
        assertThat(status("sessions", "If-None-Match", "nonsense")).isEqualTo(200);
        assertThat(status("sessions", "If-Modified-Since", "nonsense")).isEqualTo(200);
        assertThat(status("sessions", "If-Modified-Since", "Sun, 22 Nov 99999 09:30:00 GMT"))
                .isEqualTo(200);
        assertThat(status("sessions", "If-Modified-Since", modified, "Content-Type", "*"))
                .isEqualTo(304);
    }

    private int status(String url, String... headers) {
        return api.send(HttpMethod.GET, url, headers).status().value();
    }

    @Test
    void aCompressedResponseHasTheEntityTagOfTheUncompressedOne() throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = send("/api/v1/decisions");
        HttpResponse<byte[]> compressed = send("/api/v1/decisions", "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(compressed.body().length).isLessThan(plain.body().length / 3);
        assertThat(compressed.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decisions",
                "decisions/csc-2013-09-23-statement-on-syria",
                "sessions?format=csv",
                "dataset/csto-records.zip"
            })
    void aFailedPreconditionGets412(String url) {
        HttpHeaders headers = api.send(HttpMethod.GET, url).headers();
        String early = "Mon, 01 Jan 2001 00:00:00 GMT";
        String modified = requireNonNull(headers.getFirst("Last-Modified"));

        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            for (String[] failing : List.of(
                    new String[] {"If-Match", "\"other\""},
                    new String[] {"If-Match", "W/\"other\""},
                    new String[] {"If-Match", "nonsense"},
                    new String[] {"If-Unmodified-Since", early},
                    new String[] {"If-Match", "\"other\"", "If-None-Match", requireNonNull(headers.getETag())},
                    new String[] {"If-Match", "\"other\"", "If-Unmodified-Since", modified})) {
                Api.Response response = api.send(method, url, failing);
                assertThat(response.status().value())
                        .as(String.join(" ", failing))
                        .isEqualTo(412);
                assertThat(response.headers().getFirst("Content-Type")).isEqualTo("application/problem+json");
                assertThat(response.headers().getFirst("Cache-Control")).isEqualTo("no-store");
                assertThat(response.headers().getETag()).isNull();
                assertThat(response.headers().getFirst("Content-Disposition")).isNull();
            }
        }
        assertThat(status(url, "If-Match", "*")).isEqualTo(200);
        assertThat(status(url, "If-Unmodified-Since", modified)).isEqualTo(200);
        assertThat(status(url, "If-Unmodified-Since", "nonsense")).isEqualTo(200);
        assertThat(status(url, "If-Match", "*", "If-Unmodified-Since", early)).isEqualTo(200);
        assertThat(status(url, "If-Match", "*", "If-None-Match", requireNonNull(headers.getETag())))
                .isEqualTo(304);
    }

    @Test
    void aWeakEntityTagNeverMatchesStrongly() {
        String tag =
                requireNonNull(api.send(HttpMethod.GET, "sessions").headers().getETag());

        assertThat(status("sessions", "If-Match", tag)).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*\"", "*, \"other\"", "\"*\"", "W/*", "**"})
    void anAsteriskIsAWildcardOnlyByItself(String tags) {
        assertThat(status("sessions", "If-None-Match", tags)).isEqualTo(200);
        assertThat(status("sessions", "If-Match", tags)).isEqualTo(412);
        assertThat(status("sessions?color=red", "If-None-Match", tags)).isEqualTo(400);
    }

    @Test
    void preconditionsOfRequestsWithErrorsAreIgnored() {
        assertThat(status("sessions/nothing", "If-Match", "\"other\"")).isEqualTo(404);
        assertThat(status("sessions?color=red", "If-Match", "\"other\"")).isEqualTo(400);
        assertThat(status("sessions/nothing", "If-Modified-Since", "Fri, 31 Dec 9999 23:59:59 GMT"))
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br", "gzip;q=0, *", "gzip;q=0.000", ";", ",;q=1", "*;q=0"})
    void responsesAreNotCompressedUnlessGzipIsAccepted(String accepted) throws IOException, InterruptedException {
        assertThat(send("/api/v1/decisions", "Accept-Encoding", accepted)
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void shortResponsesAreNotCompressed() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send("/api/v1/problems/gone", "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("\"status\":410");
    }

    private HttpResponse<byte[]> send(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        Contract.assertMatchesDescription(Exchange.of(response));
        return response;
    }
}
