package org.cstorecords;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tests on the large record of the benchmark, with 12,000 decisions. The connection pool has a single connection, so
 * that the statistics of PostgreSQL can be read on the connection that executed the queries.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "csto.response-cache=0B",
            "spring.datasource.hikari.maximum-pool-size=1",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "spring.jpa.properties.hibernate.session.events.log=false"
        })
@AutoConfigureRestTestClient
@Import(Api.class)
class LargeRecordTest {

    private static final int DECISIONS = 12_000;
    private static final List<String> URLS = List.of(
            "decisions/decision-00010000",
            "decisions",
            "decisions?sort=-date",
            "decisions?sort=id",
            "decisions?sort=-updated",
            "decisions?body=body-001&from=1990-01-01&to=1991-01-01&sort=-date",
            "decisions?from=1990-01-01&to=1991-01-01",
            "decisions?type=STATEMENT&status=SIGNED",
            "decisions?session=session-0000100",
            "decisions?topic=peacekeeping&from=2018-01-01",
            "decisions?state=KZ&position=NOT_SIGNED&from=2018-01-01",
            "decisions?hasDiscrepancy=true&from=2018-01-01",
            "decisions?include=positions,citations&from=2018-01-01",
            "decisions?q=missile+mountain&sort=relevance",
            "decisions?q=missile&from=2018-01-01",
            "sessions?body=body-002&from=2018-01-01",
            "sessions?include=decisions,attendance&from=2018-01-01",
            "sessions/session-0000100",
            "timeline?from=1990-01-01&to=1990-12-31",
            "timeline?kind=TREATY_SIGNED",
            "timeline?state=KZ&from=2018-01-01",
            "search?q=missile+mountain",
            "search?q=brydeth",
            "search?q=missile+xylophonists",
            "search?q=why+did+missile+mountain+contingents+xylophonists",
            "changes?since=1",
            "documents/document-000100/citations");

    @Autowired
    Api api;

    @Autowired
    DataSource connections;

    @BeforeAll
    static void fill(@Autowired Api migrated) throws IOException {
        // The parameter ensures that the service has migrated the database before.
        Postgres.server()
                .administer(
                        Large.DATABASE,
                        "set benchmark.decisions = %s;\n".formatted(DECISIONS)
                                + Files.readString(Path.of("src/benchmark/record.sql")));
        Postgres.server()
                .administer(Large.DATABASE, "update entry set title = 'Security' where slug = 'document-000001'");
        Postgres.server().administer(Large.DATABASE, "vacuum analyze");
    }

    @Test
    void aTotalAbove10000IsALowerBound() {
        var decisions = api.get("decisions?limit=1");

        assertThat(decisions.<Integer>read("$.total")).isEqualTo(10_000);
        assertThat(decisions.<Boolean>read("$.totalIsLowerBound")).isTrue();
    }

    @Test
    void aSmallerTotalIsExact() {
        String condition = "date_latest >= '1990-01-01' and date_earliest <= '1999-12-31'";
        Integer expected = new JdbcTemplate(Postgres.server().reader(Large.DATABASE))
                .queryForObject("select count(*) from decision where " + condition, Integer.class);

        var decisions = api.get("decisions?from=1990-01-01&to=1999-12-31&limit=1");

        assertThat(decisions.<Integer>read("$.total")).isEqualTo(expected).isGreaterThan(1000);
        assertThat(decisions.<Boolean>read("$.totalIsLowerBound")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1961/1989", "1989", "1988-12-31/1989-12-31", "1988-12-30/1989-12-31", "1988-12-29/1989-12-31"})
    void aLongDateMatchesUpToItsLastDay(String date) {
        Postgres.server().administer(Large.DATABASE, """
                        set session_replication_role = replica;
                        update decision set date_edtf = '%s' where slug = 'decision-00000001'
                        """.formatted(date));

        assertThat(api.ids("decisions?from=1989-12-31&to=1990-01-01&limit=500")).contains("decision-00000001");
        assertThat(api.ids("decisions?from=1990-01-01&to=1990-01-01&limit=500")).doesNotContain("decision-00000001");
        assertThat(api.items("timeline?id=decision-00000001&from=1989-12-31&to=1990-01-01"))
                .hasSize(1);
        assertThat(api.items("timeline?id=decision-00000001&from=1990-01-01&to=1990-01-01"))
                .isEmpty();
    }

    @Test
    void aCommonWordFindsTheNewestRecordsAndThoseNamedByIt() {
        List<String> found = recordsOfAllPages("search?q=security&limit=500");

        assertThat(found.get(0)).contains("document-000001");
        assertThat(found).doesNotHaveDuplicates().hasSize(1001);
        assertThat(api.get("search?q=security&limit=1").<Boolean>read("$.totalIsLowerBound"))
                .isTrue();
    }

    @Test
    void anExportHasEachRecordOnceInItsOrder() {
        JdbcTemplate reader = new JdbcTemplate(Postgres.server().reader(Large.DATABASE));
        List<@Nullable String> byDate = reader.queryForList(
                "select slug from decision order by date_earliest, date_latest, slug", String.class);
        List<@Nullable String> lastChangedFirst = reader.queryForList("""
                select slug from entry where type = 'DECISION' order by changed_version desc, slug desc
                """, String.class);

        assertThat(exportedIds("decisions?format=csv")).isEqualTo(byDate);
        assertThat(exportedIds("decisions?format=csv&sort=-updated")).isEqualTo(lastChangedFirst);
    }

    @Test
    void anExportOfTooManyRecordsToRankIsInOrderOfDate() {
        List<@Nullable String> found =
                new JdbcTemplate(Postgres.server().reader(Large.DATABASE)).queryForList("""
                select d.slug
                from decision d join entry e on e.id = d.id
                where e.search @@ websearch_to_tsquery('record_text', 'security')
                order by d.date_earliest, d.date_latest, d.slug
                """, String.class);

        assertThat(found).hasSizeGreaterThan(10_000);
        assertThat(exportedIds("decisions?q=security&sort=relevance&format=csv"))
                .isEqualTo(found);
    }

    @Test
    void anExportOfFewerRecordsIsInOrderOfRelevance() {
        List<String> ranked = new ArrayList<>();
        String next = "decisions?q=missile&sort=relevance&limit=500";
        while (next != null) {
            var page = api.get(next);
            ranked.addAll(page.<List<String>>read("$.items[*].id"));
            next = page.read("$.next");
        }

        assertThat(ranked).hasSizeGreaterThan(500);
        assertThat(exportedIds("decisions?q=missile&sort=relevance&format=csv")).isEqualTo(ranked);
    }

    @Test
    void theLongestSearchesEndBeforeTheLimitOfAStatement() {
        String common = String.valueOf(
                new JdbcTemplate(Postgres.server().reader(Large.DATABASE)).queryForObject("""
                select string_agg(word, ' ')
                from (
                  select s.word
                  from ts_stat('select search from entry where id % 20 = 0') as s
                  where s.word ~ '^[a-z]{4,12}$'
                  order by s.ndoc desc, s.word
                  limit 32) as w
                """, String.class));
        List<String> words = List.of(common.split(" "));
        for (String q : List.of(
                common,
                '"' + common + '"',
                '"' + "security ".repeat(32) + '"',
                String.join(" or ", words.subList(0, 31)),
                "security -" + String.join(" -", words.subList(1, 32)),
                words.stream()
                        .map(word -> word.substring(0, 3) + "*")
                        .distinct()
                        .limit(4)
                        .collect(joining(" ")),
                String.join("q ", words.subList(0, 8)) + "q")) {
            for (String list : List.of("search?", "decisions?sort=relevance&")) {
                assertThat(api.send(HttpMethod.GET, list + "q=" + URLEncoder.encode(q, UTF_8))
                                .status()
                                .value())
                        .as(q)
                        .isEqualTo(200);
            }
        }
    }

    private List<String> exportedIds(String url) {
        return api.send(HttpMethod.GET, url)
                .body()
                .lines()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .toList();
    }

    @Test
    void noRequestScansALargeTable() {
        Map<String, Set<String>> scans = new TreeMap<>();
        for (String url : URLS) {
            Map<String, Long> before = rowsRead();
            api.get(url);
            Set<String> scanned = new HashSet<>();
            rowsRead().forEach((table, rows) -> {
                if (rows > before.getOrDefault(table, 0L) + DECISIONS / 2) {
                    scanned.add(table);
                }
            });
            if (!scanned.isEmpty()) {
                scans.put(url, scanned);
            }
        }

        assertThat(scans).isEmpty();
    }

    @Test
    void aRepeatedRequestUsesTheQueryPlanCache(@Autowired EntityManagerFactory factory) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        Set<String> missed = new TreeSet<>();
        for (String url : Stream.concat(URLS.stream(), Stream.of("decisions/facets", "sessions/facets"))
                .toList()) {
            api.get(url);
            long before = statistics.getQueryPlanCacheMissCount();
            api.get(url);
            if (statistics.getQueryPlanCacheMissCount() > before) {
                missed.add(url);
            }
        }

        assertThat(statistics.getQueryPlanCacheHitCount()).isPositive();
        assertThat(missed).isEmpty();
    }

    @Test
    void aSimilarListUsesTheQueryPlanCacheForItsTotal(@Autowired EntityManagerFactory factory) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        api.get("decisions?body=body-001&from=1990-01-01&q=missile");
        long before = statistics.getQueryPlanCacheMissCount();

        api.get("decisions?body=body-002&from=1991-01-01&q=mountain");

        assertThat(statistics.getQueryPlanCacheMissCount()).isEqualTo(before);
    }

    @Test
    void facetsOfTooManyRecordsAreLowerBounds() {
        var facets = api.get("decisions/facets?q=security");

        assertThat(facets.<Boolean>read("$.lowerBound")).isTrue();
        assertThat(facets.<Integer>read("$.total")).isEqualTo(10_000);
        assertThat(facets.<List<Integer>>read("$.type[*].count").stream()
                        .mapToInt(count -> count)
                        .sum())
                .isBetween(10_000, 10_001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=1990-01-01",
                "body=body-001",
                "type=STATEMENT&status=SIGNED",
                "type=STATEMENT&status=SIGNED&scope=ORGANIZATION&body=body-001&from=1990-01-01",
                "q=missile",
                "topic=peacekeeping&to=1990-12-31"
            })
    void aFacetHasTheTotalsOfTheListsWithItsValues(String filter) {
        var facets = api.get("decisions/facets?" + filter);

        assertThat(facets.<Boolean>read("$.lowerBound")).isFalse();
        assertThat(facets.<Integer>read("$.total")).isEqualTo(totalOf(filter));
        for (String name : List.of("type", "status", "scope", "body", "topic")) {
            String others = Stream.of(filter.split("&"))
                    .filter(parameter -> !parameter.startsWith(name + "="))
                    .collect(Collectors.joining("&"));
            facets.<List<Map<String, Object>>>read("$." + name).stream()
                    .limit(3)
                    .forEach(count -> {
                        String list = others + "&" + name + "=" + count.get("value");
                        assertThat(count.get("count")).as(list).isEqualTo(totalOf(list));
                    });
        }
    }

    private int totalOf(String filter) {
        return api.get("decisions?limit=1&" + filter).read("$.total");
    }

    /** Returns the number of rows that sequential scans have read, by large table. */
    private Map<String, Long> rowsRead() {
        Map<String, Long> rows = new TreeMap<>();
        JdbcTemplate connection = new JdbcTemplate(connections);
        // Otherwise, PostgreSQL can publish the statistics of a transaction some seconds after its end.
        connection.queryForList("select pg_stat_force_next_flush()::text");
        connection.query("select relname, seq_tup_read from pg_stat_user_tables where n_live_tup > 9000", row -> {
            rows.put(row.getString(1), row.getLong(2));
        });
        assertThat(rows).containsKeys("entry", "decision", "citation", "state_position", "decision_topic");
        return rows;
    }

    private List<String> recordsOfAllPages(String url) {
        List<String> items = new ArrayList<>();
        String next = url;
        while (next != null) {
            var page = api.get(next);
            items.addAll(page.<List<Map<String, Object>>>read("$.items[*].record").stream()
                    .map(String::valueOf)
                    .toList());
            next = page.read("$.next");
        }
        return items;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Large extends PostgresConnections {

        static final String DATABASE = Postgres.server().newDatabaseWithRecords();

        Large() {
            super(DATABASE);
        }
    }
}
