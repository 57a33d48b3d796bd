package org.cstorecords.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.WaitingSearches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;

/** While the maximum number of expensive requests runs, further ones get 429 and other requests get their response. */
@ExpendableApiTest
@TestPropertySource(
        properties = {
            // The requests that occupy the service wait for a lock for as long as a slow machine needs.
            "spring.datasource.hikari.connection-init-sql=set statement_timeout = '60s'; set lock_timeout = '60s'",
            "spring.datasource.hikari.data-source-properties.socketTimeout=60"
        })
@ExtendWith(OutputCaptureExtension.class)
class ConcurrencyLimitTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> EXPENSIVE = List.of(
            "decisions?q=peace",
            "decisions?%71=peace",
            "search?q=peace",
            "decisions/facets",
            "decisions/facet%73",
            "sessions/facets",
            "dataset",
            "dataset?format=jsonld",
            "decisions?limit=100",
            "decisions?l%69mit=500",
            "decisions?topic=rapid-reaction-forces",
            "decisions?state=UZ",
            "decisions?position=SIGNED",
            "decisions?include=positions",
            "decisions?format=atom&q=peace",
            "bodies/csc/decisions?hasDiscrepancy=true",
            "sessions?include=attendance",
            "sessions?attendedBy=RU",
            "treaties?party=KZ",
            "persons?office=Secretary",
            "persons?asOf=2009-06-14",
            "timeline?state=UZ");
    private static final List<String> WHOLE_LISTS = List.of(
            "bodies?format=csv",
            "bodies?f%6Frmat=csv",
            "sessions?format=ics",
            "decisions?format=ndjson&q=peace",
            "dataset/csto-records.zip");
    private static final List<String> CHEAP = List.of(
            "decisions",
            "decisions?limit=99",
            "decisions?body=csc&sort=-date",
            "decisions/csc-2013-09-23-statement-on-syria",
            "documents?file=001_0e7236e8d1bcc62c.txt",
            "timeline?from=2009-01-01&to=2009-12-31",
            "changes?since=0",
            "problems");

    private static final AtomicInteger SEARCHES = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    MeterRegistry meters;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void furtherExpensiveRequestsOfAnyMethodAreRejected(String method, CapturedOutput output) throws SQLException {
        assertRejectedWhile(method, "decisions?q=peace-", EXPENSIVE, "expensive", output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void furtherWholeListsOfAnyMethodAreRejected(String method, CapturedOutput output) throws SQLException {
        assertRejectedWhile(method, "sessions?format=csv&q=peace-", WHOLE_LISTS, "whole-lists", output);
    }

    @Test
    void expensiveCallsOfAssistantsAreRejected(CapturedOutput output) throws SQLException {
        double before = rejections("expensive");
        int logged = output.length();
        try (WaitingSearches searches = new WaitingSearches()) {
            List<CompletableFuture<HttpResponse<String>>> running = occupy("GET", "decisions?q=peace-", searches);

            HttpResponse<String> response = CLIENT.sendAsync(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/mcp"))
                                    .header(HttpHeaders.CONTENT_TYPE, "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString("""
                                            {"jsonrpc": "2.0", "id": 1, "method": "tools/call",
                                             "params": {"name": "search_records", "arguments": {"q": "peace"}}}
                                            """))
                                    .build(),
                            BodyHandlers.ofString())
                    .join();
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("\"isError\":true", "Try again in a few seconds");

            searches.release();
            running.forEach(CompletableFuture::join);
        }
        assertThat(rejections("expensive") - before).isEqualTo(1);
        assertThat(output.subSequence(logged, output.length())).doesNotContain("ERROR", "WARN");
    }

    @Test
    void requestsThatDoNoWorkAreNotLimited() throws SQLException {
        try (WaitingSearches searches = new WaitingSearches()) {
            List<CompletableFuture<HttpResponse<String>>> running = occupy("GET", "decisions?q=peace-", searches);

            assertThat(send("OPTIONS", "decisions?q=peace").join().statusCode()).isEqualTo(204);
            assertThat(send("POST", "decisions?q=peace").join().statusCode()).isEqualTo(405);

            searches.release();
            running.forEach(CompletableFuture::join);
        }
    }

    private void assertRejectedWhile(
            String method, String occupying, List<String> rejected, String limit, CapturedOutput output)
            throws SQLException {
        double before = rejections(limit);
        int logged = output.length();
        try (WaitingSearches searches = new WaitingSearches()) {
            List<CompletableFuture<HttpResponse<String>>> running = occupy(method, occupying, searches);

            List<CompletableFuture<HttpResponse<String>>> further = rejected.stream()
                    .flatMap(url -> Stream.of(send("GET", url), send("HEAD", url)))
                    .toList();
            for (String url : CHEAP) {
                assertThat(send("GET", url).join().statusCode()).as(url).isEqualTo(200);
            }
            for (CompletableFuture<HttpResponse<String>> one : further) {
                HttpResponse<String> response = one.join();
                assertThat(response.statusCode()).as(response.toString()).isEqualTo(429);
                assertThat(response.headers().firstValue(HttpHeaders.RETRY_AFTER))
                        .hasValue("2");
            }
            searches.release();
            assertThat(running)
                    .allSatisfy(one -> assertThat(one.join().statusCode()).isEqualTo(200));
        }
        assertThat(rejections(limit) - before).isEqualTo(2.0 * rejected.size());
        assertThat(output.subSequence(logged, output.length())).doesNotContain("ERROR", "WARN", "\tat ", "peace");
    }

    private List<CompletableFuture<HttpResponse<String>>> occupy(String method, String url, WaitingSearches searches) {
        // Each search has other words.
        List<CompletableFuture<HttpResponse<String>>> running = Stream.generate(
                        () -> send(method, url + SEARCHES.incrementAndGet()))
                .limit(4)
                .toList();
        searches.awaitCount(4);
        return running;
    }

    private CompletableFuture<HttpResponse<String>> send(String method, String url) {
        return CLIENT.sendAsync(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/" + url))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private double rejections(String limit) {
        return meters.get("csto.requests.rejected")
                .tag("limit", limit)
                .counter()
                .count();
    }
}
