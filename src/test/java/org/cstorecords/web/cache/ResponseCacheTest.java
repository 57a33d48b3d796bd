package org.cstorecords.web.cache;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Postgres;
import org.cstorecords.StatementCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** While the dataset is the same, the service computes a response once. */
@ExpendableApiTest
@TestPropertySource(properties = "csto.response-cache=32MB")
class ResponseCacheTest {

    static final JdbcTemplate DATABASE = new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE));

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decisions/csc-2013-09-23-statement-on-syria",
                "decisions?from=2013-01-01&to=2013-12-31&sort=-date&limit=7",
                "decisions/facets?from=2013-01-01",
                "timeline?from=2013-01-01&to=2013-12-31&limit=7",
                "search?q=rapid+reaction&limit=7",
                "sessions?format=csv&from=2013-01-01",
                "openapi.json"
            })
    void aRepeatedRequestGetsTheSameResponseWithoutAStatement(String url) {
        Api.Response first = api.send(HttpMethod.GET, url);

        // A client can have the whole response a moment before the service caches it.
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(StatementCounter.during(() -> {
                            Api.Response second = api.send(HttpMethod.GET, url);
                            assertThat(second.body()).isEqualTo(first.body());
                            assertThat(withoutDateAndLength(second.headers()))
                                    .isEqualTo(withoutDateAndLength(first.headers()));
                        }))
                        .isZero());
    }

    @Test
    void a304IsNotCachedInPlaceOfTheResponse() {
        String url = "decisions?limit=11";
        String tag = requireNonNull(api.send(HttpMethod.HEAD, url).headers().getETag());

        for (int i = 0; i < 2; i++) {
            Api.Response poll = api.send(HttpMethod.GET, url, "If-None-Match", tag);
            assertThat(poll.status().value()).isEqualTo(304);
            assertThat(poll.headers().getETag()).isEqualTo(tag);
            assertThat(poll.headers().getCacheControl()).isEqualTo("public, max-age=300");
            assertThat(poll.headers().getVary()).containsExactly("Accept", "Accept-Encoding");
        }
        assertThat(api.get(url).<List<Object>>read("$.items")).hasSize(11);
        assertThat(api.get(url).<List<Object>>read("$.items")).hasSize(11);
    }

    @Test
    void aCorrectedRecordReplacesTheCachedResponse() {
        String url = "decisions/cached-and-corrected";
        for (String title : List.of("Before", "After", "In the end")) {
            DATABASE.queryForList("""
                    select curation.record_decision(
                      id => 'cached-and-corrected', title => ?, body => 'csc', type => 'DECISION', status => 'ADOPTED',
                      date => '2001', citations => array[curation.cite('001:5')])::text
                    """, title);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() ->
                            assertThat(api.send(HttpMethod.GET, url).body()).contains(title));
            assertThat(api.get(url).<String>read("$.title")).isEqualTo(title);
        }
    }

    @Test
    void representationsAreCachedSeparately() {
        String url = "decisions?from=2012-01-01";
        String json = api.send(HttpMethod.GET, url).body();
        String csv = api.send(HttpMethod.GET, url, "Accept", "text/csv").body();

        for (int i = 0; i < 2; i++) {
            assertThat(api.send(HttpMethod.GET, url).body()).isEqualTo(json);
            assertThat(api.send(HttpMethod.GET, url, "Accept", "text/csv").body())
                    .isEqualTo(csv);
            assertThat(api.send(HttpMethod.GET, url, "Accept", "image/png")
                            .status()
                            .value())
                    .isEqualTo(406);
        }
    }

    @Test
    void aCachedResponseNeedsNoDatabase() {
        String url = "bodies?limit=3";
        Awaitility.await().until(() -> StatementCounter.during(() -> api.get(url)) == 0);

        Postgres.server().administer("alter database " + ExpendableApiTest.DATABASE + " with allow_connections false");
        try {
            Postgres.server().administer("""
                    do $$
                    begin
                      perform pg_terminate_backend(pid) from pg_stat_activity where datname = '%s';
                    end;
                    $$
                    """.formatted(ExpendableApiTest.DATABASE));

            assertThat(api.send(HttpMethod.GET, url).status().value()).isEqualTo(200);
            assertThat(api.send(HttpMethod.GET, "bodies?limit=4").status().value())
                    .isEqualTo(503);
        } finally {
            Postgres.server()
                    .administer("alter database " + ExpendableApiTest.DATABASE + " with allow_connections true");
        }
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> api.send(HttpMethod.GET, "bodies?limit=5").status().value() == 200);
    }

    @Test
    void problemsAreNotCached() {
        api.problem(404, "decisions/recorded-later");
        DATABASE.queryForList("""
                select curation.record_decision(
                  id => 'recorded-later', title => 'Later', body => 'csc', type => 'DECISION', status => 'ADOPTED',
                  date => '2001', citations => array[curation.cite('001:5')])::text
                """);

        assertThat(api.get("decisions/recorded-later").<String>read("$.title")).isEqualTo("Later");
        Long version = DATABASE.queryForObject("select max(version) from dataset_version", Long.class);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> api.get("dataset").<Number>read("$.version").longValue() == requireNonNull(version));
    }

    private static HttpHeaders withoutDateAndLength(HttpHeaders headers) {
        HttpHeaders copy = new HttpHeaders();
        copy.putAll(headers);
        copy.remove(HttpHeaders.DATE);
        copy.remove(HttpHeaders.TRANSFER_ENCODING);
        copy.remove(HttpHeaders.CONTENT_LENGTH);
        return copy;
    }
}
