package org.cstorecords.change;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.DocumentContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Lists;
import org.cstorecords.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

@ExpendableApiTest
class ChangeApiTest {

    static final JdbcTemplate DATABASE = new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE));

    @Autowired
    Api api;

    @Test
    void aNewRecordIsReportedAsCreatedAndAnUpdatedOneAsCorrected() {
        long before = version();
        recordBody("change-one", "One");
        long created = version();
        recordBody("change-one", "One, corrected");

        assertThat(created).isEqualTo(before + 1);
        assertThat(kinds(before)).containsExactly("CREATED change-one");
        assertThat(kinds(created)).containsExactly("CORRECTED change-one");
        assertThat(changesSince(before).<Integer>read("$.version")).isEqualTo((int) created + 1);
        assertThat(api.ids("bodies?updatedSince=" + created)).containsExactly("change-one");
        assertThat(api.ids("bodies?updatedSince=" + version())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set title = title || '.' where slug = 'csc-2013-09-23' and type = 'SESSION'",
                "update session set summary = summary || ' ' || clock_timestamp() where slug = 'csc-2013-09-23'",
                "update attendance set capacity = clock_timestamp()::text where rank = 1"
                        + " and session_id = (select id from session where slug = 'csc-2013-09-23')",
                "update citation set note = clock_timestamp()::text where rank = 1"
                        + " and entry_id = (select id from session where slug = 'csc-2013-09-23')",
                "insert into citation (entry_id, rank, file, paragraph, supports, basis) select id, 999,"
                        + " '001_0e7236e8d1bcc62c.txt', 6, array[clock_timestamp()::text], 'STATED' from session"
                        + " where slug = 'csc-2013-09-23' on conflict on constraint citation_rank_unique do update"
                        + " set supports = excluded.supports",
                "delete from attendance where rank = (select max(rank) from attendance a where a.session_id ="
                        + " attendance.session_id) and session_id = (select id from session where slug ="
                        + " 'csc-2013-09-23')",
            })
    void aManualUpdateOfARowMakesANewVersionOfItsRecord(String sql) {
        long before = version();

        DATABASE.execute(sql);

        assertThat(version()).isEqualTo(before + 1);
        assertThat(kinds(before)).containsExactly("CORRECTED csc-2013-09-23");
    }

    @Test
    void anUpdateToTheSameValuesMakesNoNewVersion() {
        long before = version();
        List<@Nullable String> updates = DATABASE.queryForList("""
                select format('update %I set ', c.table_name) || string_agg(format('%1$I = %1$I', c.column_name), ', ')
                from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                  and c.is_generated = 'NEVER' and c.is_identity = 'NO'
                  and c.table_name not in ('dataset_version', 'word', 'flyway_schema_history')
                group by c.table_name
                """, String.class);

        updates.forEach(update ->
                assertThat(DATABASE.update(requireNonNull(update))).as(update).isZero());

        assertThat(updates).hasSizeGreaterThan(30);
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void aDifferentScaleOfAFigureIsACorrection() {
        recordOperation("change-digits", "5");
        long before = version();

        recordOperation("change-digits", "5.0");

        assertThat(kinds(before)).containsExactly("CORRECTED change-digits");
        assertThat(api.get("operations/change-digits")
                        .read("$.figures[0].value")
                        .toString())
                .isEqualTo("5.0");
    }

    @Test
    void aTransactionMakesOneVersionAndAFailedOneNone() {
        long before = version();

        DATABASE.execute("update country set name = name || '!' where code = 'RU';"
                + "update country set name = rtrim(name, '!') where code = 'RU'");
        assertThat(version()).isEqualTo(before + 1);

        assertThatThrownBy(
                        () -> DATABASE.execute("update country set name = name || '!' where code = 'RU'; select 1/0"))
                .hasMessageContaining("division by zero");
        assertThat(version()).isEqualTo(before + 1);
    }

    @Test
    void aWithdrawnRecordLeavesATombstone() {
        recordBody("change-gone", "Gone");
        long before = version();

        DATABASE.execute("select curation.withdraw('BODY', 'change-gone', 'Gone', 'It was another body.', 'csc')");
        DATABASE.execute("select curation.withdraw('BODY', 'change-gone', 'Gone', 'It was another body.', 'csc')");

        assertThat(version()).isEqualTo(before + 1);
        DocumentContext changes = changesSince(before);
        assertThat(changes.<String>read("$.items[0].kind")).isEqualTo("WITHDRAWN");
        assertThat(changes.<String>read("$.items[0].reason")).isEqualTo("It was another body.");
        assertThat(changes.<String>read("$.items[0].replacedBy.id")).isEqualTo("csc");

        DocumentContext gone = api.problem(410, "bodies/change-gone");
        assertThat(gone.<String>read("$.tombstone.record.id")).isEqualTo("change-gone");
        assertThat(gone.<String>read("$.tombstone.reason")).isEqualTo("It was another body.");
        assertThat(gone.<Integer>read("$.tombstone.version")).isEqualTo((int) before + 1);
        assertThat(gone.<String>read("$.tombstone.replacedBy.self")).isEqualTo("/api/v1/bodies/csc");
        api.problem(410, "bodies/change-gone/sessions");
        api.problem(400, "sessions?body=change-gone");
        assertThat(api.ids("bodies?limit=500")).doesNotContain("change-gone");
        assertThat(api.get("search?q=Gone").<List<String>>read("$.items[*].record.id"))
                .doesNotContain("change-gone");
        recordBody("change-stays", "Stays");
        assertThat(api.get("search?q=-xylophonist&updatedSince=" + before).<List<String>>read("$.items[*].record.id"))
                .containsExactly("change-stays");
        assertThat(api.get("dataset").<Integer>read("$.counts.bodies"))
                .isEqualTo(api.get("bodies").<Integer>read("$.total"));

        recordBody("change-gone", "Back");
        assertThat(api.get("bodies/change-gone").<String>read("$.name")).isEqualTo("Back");
        assertThat(kinds(before)).contains("CORRECTED change-gone");
    }

    @Test
    void aWithdrawalNeedsAReasonAndARecordACitation() {
        recordBody("change-kept", "Kept");
        long before = version();

        assertThatThrownBy(() -> DATABASE.execute("select curation.withdraw('BODY', 'change-kept', 'Kept', null)"))
                .hasMessageContaining("gives no reason");
        assertThatThrownBy(() -> DATABASE.execute(
                        "delete from citation where entry_id = (select id from body where slug = 'change-kept')"))
                .hasMessageContaining("has no citation");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void concurrentCorrectionsDoNotDeadlock() throws Exception {
        recordBody("change-first", "First");
        recordBody("change-second", "Second");
        long before = version();
        String sql = "update body set mandate = 'x' || clock_timestamp() where slug = '%s'; select pg_sleep(0.2);"
                + " update body set mandate = 'y' || clock_timestamp() where slug = '%s'";
        var first = CompletableFuture.runAsync(() -> DATABASE.execute(sql.formatted("change-first", "change-second")));
        var second = CompletableFuture.runAsync(() -> DATABASE.execute(sql.formatted("change-second", "change-first")));

        first.get(30, TimeUnit.SECONDS);
        second.get(30, TimeUnit.SECONDS);

        assertThat(version()).isEqualTo(before + 2);
    }

    @Test
    void aReferencedRecordCannotBeWithdrawnOrDeleted() {
        assertThatThrownBy(() -> DATABASE.execute("select curation.withdraw('BODY', 'csc', 'CSC', 'x')"))
                .hasMessageContaining("_fk");
        assertThatThrownBy(() -> DATABASE.execute("delete from entry where slug = 'csc'"))
                .hasMessageContaining("can only be withdrawn");
    }

    @Test
    void aManualCorrectionUpdatesTheSearchIndex() {
        DATABASE.execute("update body set mandate = 'Quintessential zeppelins' where slug = 'cmd'");
        assertThat(api.ids("bodies?q=zeppelin")).contains("cmd");

        DATABASE.execute(
                "update entry set title = 'Zanzibar Gathering' where slug = 'csc-2013-09-23' and type = 'SESSION'");
        assertThat(api.ids("sessions?q=zanzibar")).containsExactly("csc-2013-09-23");
        assertThat(api.ids("decisions?q=zanzibar")).contains("csc-2013-09-23-communique");
        assertThat(api.get("search?q=Zanzibr").<String>read("$.corrected")).isEqualTo("zanzibar");
    }

    @Test
    void sinceAcceptsATimestamp() {
        String before = Instant.now().toString();
        recordBody("change-time", "Time " + before);

        assertThat(api.get("changes?since=" + before).<List<String>>read("$.items[*].record.id"))
                .contains("change-time");
        assertThat(api.get("changes?since=2020-01-01&type=BODY").<Integer>read("$.total"))
                .isEqualTo(api.get("changes?type=BODY").<Integer>read("$.total"));
    }

    @Test
    void anOffsetIsAcceptedWithoutPercentEncoding() {
        assertThat(api.get("changes?since=2020-01-01T00:00:00+03:00&type=BODY").<Integer>read("$.total"))
                .isEqualTo(api.get("changes?since=2020-01-01T00:00:00%2B03:00&type=BODY")
                        .<Integer>read("$.total"))
                .isPositive();
    }

    @Test
    void aScriptWhoseClockIsAnHourFastMissesNoChange() {
        String since = Instant.now().plus(Duration.ofHours(1)).toString();
        List<String> seen = new ArrayList<>();
        for (int hour = 0; hour <= 24; hour++) {
            DocumentContext changes = api.get("changes?limit=500&since=" + since);
            seen.addAll(changes.<List<String>>read("$.items[*].record.id"));
            since = String.valueOf(changes.<Integer>read("$.version"));
            recordBody("change-hour-" + hour, "Hour " + hour);
        }

        assertThat(seen)
                .containsExactlyElementsOf(IntStream.range(0, 24)
                        .mapToObj(hour -> "change-hour-" + hour)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999999",
                "yesterday",
                "-1",
                "1.5",
                "2026-13-01",
                "01",
                "%2B999999999-12-31T23:59:59Z",
                "-4800-01-01T00:00:00Z"
            })
    void aMalformedOrUnknownVersionIsRejected(String since) {
        assertThat(api.problem(400, "changes?since=" + since).<String>read("$.errors[0].parameter"))
                .isEqualTo("since");
        assertThat(api.problem(400, "decisions?updatedSince=" + since).<String>read("$.errors[0].parameter"))
                .isEqualTo("updatedSince");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-18:00"})
    void nothingHasChangedSinceAFutureTime(String time) {
        Stream.concat(Lists.with("updatedSince"), Stream.of("changes"))
                .map(list -> list + sinceParameter(list) + time)
                .forEach(list -> {
                    assertThat(api.get(list).<Integer>read("$.total")).as(list).isZero();
                    for (String format : List.of("csv", "ndjson")) {
                        assertThat(api.send(HttpMethod.GET, list + "&format=" + format)
                                        .body()
                                        .lines())
                                .as(list + " as " + format)
                                .hasSize(format.equals("csv") ? 1 : 0);
                    }
                });
        assertThat(api.get("changes?since=" + time).<Integer>read("$.version")).isEqualTo((int) version());
        assertThat(api.send(HttpMethod.GET, "decisions?format=atom&updatedSince=" + time)
                        .body())
                .contains("<feed")
                .doesNotContain("<entry");
        assertThat(api.send(HttpMethod.GET, "sessions?format=ics&updatedSince=" + time)
                        .body())
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("BEGIN:VEVENT");
        assertThat(api.get("decisions/facets?updatedSince=" + time).<List<Object>>read("$.type"))
                .isEmpty();
        assertThat(api.get("search?q=peace&updatedSince=" + time).<Integer>read("$.total"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 hours", "1 year"})
    void theTimestampOfTheNewestVersionIsAcceptedWhenTheDatabaseClockIsAhead(String ahead) {
        recordBody("change-ahead", "Ahead by " + ahead);
        long version = version();
        String shift = "update dataset_version set published = published %s interval '%s' where version = %s";
        DATABASE.execute(shift.formatted("+", ahead, version));
        try {
            Instant published = Objects.requireNonNull(DATABASE.queryForObject(
                            "select published from dataset_version where version = ?", Timestamp.class, version))
                    .toInstant();
            String time = Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(
                            () -> api.get("dataset").<String>read("$.published"),
                            seen -> Instant.parse(seen).equals(published));

            Stream.concat(Lists.with("updatedSince"), Stream.of("changes"))
                    .map(list -> list + sinceParameter(list) + time)
                    .forEach(list -> assertThat(api.get(list).<Integer>read("$.total"))
                            .as(list)
                            .isZero());
            assertThat(api.get("changes?sort=-version&since=" + time.substring(0, 10))
                            .<List<String>>read("$.items[*].published"))
                    .contains(time);
        } finally {
            DATABASE.execute(shift.formatted("-", ahead, version));
        }
    }

    @Test
    void theProblemOfAnUnknownVersionNamesTheExistingVersions() {
        assertThat(api.problem(400, "changes?since=9999999").<String>read("$.errors[0].detail"))
                .contains("0 to " + version());
    }

    @Test
    void everyListAcceptsUpdatedSince() {
        Lists.with("updatedSince").forEach(list -> {
            assertThat(api.get(list + "?updatedSince=0").<Integer>read("$.total"))
                    .as(list)
                    .isEqualTo(api.get(list).<Integer>read("$.total"));
            assertThat(api.get(list + "?updatedSince=" + version()).<Integer>read("$.total"))
                    .as(list)
                    .isZero();
        });
    }

    @Test
    void aCorrectionIsVisibleWithinFiveSecondsWhateverIsCached() throws InterruptedException {
        String url = "bodies/" + api.ids("bodies?limit=1&sort=id").get(0);
        Api.Response first = api.send(HttpMethod.GET, url);
        String tag = requireNonNull(first.headers().getETag());
        assertThat(api.send(HttpMethod.GET, url, "If-None-Match", tag).status().value())
                .isEqualTo(304);

        DATABASE.update("update entry set title = title || '.' where type = 'BODY' and slug = ?", url.substring(7));

        Instant deadline = Instant.now().plus(5, ChronoUnit.SECONDS);
        Api.Response response = api.send(HttpMethod.GET, url, "If-None-Match", tag);
        while (response.status().value() == 304 && Instant.now().isBefore(deadline)) {
            Thread.sleep(50);
            response = api.send(HttpMethod.GET, url, "If-None-Match", tag);
        }
        assertThat(response.status().value()).isEqualTo(200);
        assertThat(response.headers().getETag()).isNotEqualTo(tag);
        assertThat(response.body()).isNotEqualTo(first.body());
    }

    private static String sinceParameter(String list) {
        return list.equals("changes") ? "?since=" : "?updatedSince=";
    }

    private long version() {
        return requireNonNull(DATABASE.queryForObject("select max(version) from dataset_version", Long.class));
    }

    private DocumentContext changesSince(long version) {
        return api.get("changes?since=" + version);
    }

    private List<String> kinds(long since) {
        DocumentContext changes = changesSince(since);
        List<String> kinds = changes.read("$.items[*].kind");
        List<String> ids = changes.read("$.items[*].record.id");
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> kinds.get(i) + " " + ids.get(i))
                .toList();
    }

    private static void recordOperation(String id, String value) {
        DATABASE.queryForList("""
                select curation.record_operation(
                  id => ?, name => 'An operation', kind => 'OPERATION', status => 'HELD',
                  figures => array[curation.figure('persons', ?::numeric, 'persons')],
                  citations => array[curation.cite('001:6')])::text
                """, id, value);
    }

    private static void recordBody(String id, String name) {
        DATABASE.queryForList("""
                select curation.record_body(
                  id => ?, name => ?, type => 'OTHER', citations => array[curation.cite('001:6')])::text
                """, id, name);
    }
}
