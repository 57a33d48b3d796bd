package org.cstorecords.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cstorecords.Postgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests of the records, constraints and functions in the database, without the service. */
class RecordsTest {

    static final String[] LOCATIONS = {"classpath:db/migration", "classpath:db/records"};

    private static final Pattern DEFINITION = Pattern.compile("(?m)^create or replace (?:view|function) (\\w+)");

    /** Functions of dates, which generated columns use, and the procedure that migrations call: they stay in versioned migrations. */
    private static final Set<String> NOT_REPLACEABLE =
            Set.of("edtf_days", "edtf_earliest", "edtf_latest", "watch_changes");

    static String database;
    static JdbcClient owner;
    static JdbcClient reader;

    @BeforeAll
    static void migrate() {
        database = Postgres.server().newDatabaseWithRecords();
        owner = JdbcClient.create(Postgres.server().owner(database));
        reader = JdbcClient.create(Postgres.server().reader(database));
    }

    static Flyway flyway() {
        return Flyway.configure()
                .dataSource(Postgres.server().owner(database))
                .locations(LOCATIONS)
                .load();
    }

    @Test
    void aSecondMigrationDoesNothing() {
        MigrateResult second = flyway().migrate();

        assertThat(second.migrationsExecuted).isZero();
    }

    /** Includes the versions of the dataset. */
    @Test
    void repeatingTheRepeatableMigrationsChangesNoRowViewOrFunction() {
        Map<String, List<Map<String, Object>>> rows = rows();
        List<Map<String, @Nullable Object>> definitions = definitions();

        runRepeatableMigrationsAgain();

        assertThat(rows()).isEqualTo(rows);
        assertThat(definitions()).isEqualTo(definitions).hasSizeGreaterThan(50);
    }

    private static void runRepeatableMigrationsAgain() {
        owner.sql("update flyway_schema_history set checksum = 0 where script like 'R\\_\\_%'")
                .update();
        assertThat(flyway().migrate().migrationsExecuted).isGreaterThan(5);
    }

    /** Returns the views and functions with their definitions and privileges. */
    private static List<Map<String, @Nullable Object>> definitions() {
        return owner.sql("""
                        select c.oid::regclass::text as name, pg_get_viewdef(c.oid) as definition, c.relacl::text as rights
                        from pg_class c
                        where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace
                        union all
                        select p.oid::regprocedure::text, pg_get_functiondef(p.oid), p.proacl::text
                        from pg_proc p
                        where p.pronamespace in ('public'::regnamespace, 'curation'::regnamespace)
                          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                        order by 1
                        """).query().listOfRows();
    }

    @Test
    void everyViewAndFunctionIsDefinedInOneRepeatableMigration() throws IOException {
        Map<String, Long> definitions = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("R__"))
                    .toList()) {
                DEFINITION
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> definitions.merge(found.group(1), 1L, Long::sum));
            }
        }

        Map<String, Long> existing = new TreeMap<>();
        owner.sql("""
                        select c.relname
                        from pg_class c
                        where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace
                        union all
                        select p.proname
                        from pg_proc p
                        where p.pronamespace = 'public'::regnamespace
                          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                        """).query(String.class).list().forEach(name -> existing.merge(String.valueOf(name), 1L, Long::sum));
        existing.keySet().removeAll(NOT_REPLACEABLE);
        assertThat(definitions).isEqualTo(existing);
    }

    @Test
    void reloadingRevertsManualChanges() {
        owner.sql("update session set documents_signed = 9 where slug = 'csc-2013-09-23'")
                .update();
        owner.sql("update flyway_schema_history set checksum = 0 where script like 'R\\_\\_62%'")
                .update();

        flyway().migrate();

        assertThat(reader.sql("select documents_signed from session where slug = 'csc-2013-09-23'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
    }

    /** Returns all rows of all tables, with the transaction that wrote them. */
    private static Map<String, List<Map<String, Object>>> rows() {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        var tables = owner.sql(
                        "select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%'")
                .query(String.class)
                .list();
        assertThat(tables).contains("entry", "citation", "attendance");
        for (var table : tables) {
            rows.put(
                    String.valueOf(table),
                    owner.sql("select xmin::text, ctid::text, t::text from " + table + " t order by 2")
                            .query()
                            .listOfRows());
        }
        return rows;
    }

    @Test
    void everyRecordHasACitation() {
        assertThat(reader.sql("""
                                select type || ' ' || slug
                                from entry e
                                where e.withdrawal_reason is null
                                  and not exists (select from citation c where c.entry_id = e.id)
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void everyEntryHasARecord() {
        assertThat(reader.sql("""
                                select type || ' ' || slug
                                from entry e
                                where e.withdrawal_reason is null and id not in (
                                  select id from member_state union select id from body union select id from session
                                  union select id from decision union select id from chairmanship
                                  union select id from person union select id from document
                                  union select id from treaty union select id from formation
                                  union select id from operation)
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void aDecisionIsDatedWithinItsSession() {
        assertThat(reader.sql("""
                                select d.slug
                                from decision d
                                join session s on s.id = d.session_id
                                where d.date_earliest < s.date_earliest
                                  or d.date_latest > s.date_latest
                                  or d.body_id <> s.body_id
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void aPositionWithoutNoteIsThatOfAMember() {
        assertThat(reader.sql("""
                                select d.slug || ' ' || s.slug
                                from decision d
                                join state_position p on p.decision_id = d.id
                                join member_state s on s.id = p.state_id
                                where p.note is null
                                  and coalesce((
                                    select e.kind
                                    from membership_event e
                                    where e.member_state_id = s.id
                                      and e.date_earliest <= coalesce(p.date_latest, d.date_latest)
                                      -- A state is still a party on the day on which it leaves.
                                      and not (e.kind in ('NOT_PROLONGED', 'SUSPENDED')
                                        and e.date_latest >= coalesce(p.date_earliest, d.date_earliest))
                                    order by e.rank desc
                                    limit 1), 'NONE') not in ('SIGNED', 'ACCEDED', 'PROLONGED', 'RESTORED')
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void titlesAreUniqueByType() {
        // A text that was printed twice is two documents.
        assertThat(reader.sql("""
                                select type || ' ' || min(slug) || ' ' || max(slug)
                                from entry
                                where type <> 'DOCUMENT'
                                group by type, regexp_replace(lower(title), '[^a-z0-9]+', ' ', 'g')
                                having count(*) > 1
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void noAliasIsTheNameOfAnotherRecord() {
        assertThat(reader.sql("""
                                with alias (type, slug, name) as (
                                  select 'PERSON', p.slug, unnest(p.aliases) from person p
                                  union select 'BODY', b.slug, unnest(b.aliases || b.abbreviation) from body b
                                  union select 'TREATY', t.slug, unnest(t.aliases) from treaty t
                                  union select 'FORMATION', f.slug, unnest(f.aliases || f.abbreviation) from formation f
                                  union select 'OPERATION', o.slug, unnest(o.aliases) from operation o
                                )
                                select e.type || ' ' || e.slug || ' ' || a.slug
                                from entry e
                                join alias a on a.type = e.type and a.slug <> e.slug and lower(a.name) = lower(e.title)
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void aBodyHasOneSessionPerDayAndPlace() {
        assertThat(reader.sql("""
                                select s.slug || ' ' || t.slug
                                from session s
                                join session t on t.body_id = s.body_id and t.slug > s.slug
                                  and t.date_earliest = s.date_latest and t.date_latest = s.date_earliest
                                where t.place_city is not distinct from s.place_city
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void identifiersFollowTheNamingRules() {
        assertThat(reader.sql("""
                                select s.slug
                                from session s
                                join body b on b.id = s.body_id
                                where s.slug !~ ('^' || b.slug || '-' || substr(ltrim(s.date_edtf, '['), 1, 4) || '(-|$)')
                                  or s.date_edtf ~ '^[0-9-]+[?~%]?$'
                                    and not starts_with(s.slug, b.slug || '-' || rtrim(s.date_edtf, '?~%'))
                                union all
                                select d.slug
                                from decision d
                                join session s on s.id = d.session_id
                                where not starts_with(d.slug, s.slug || '-')
                                union all
                                select d.slug
                                from decision d
                                where d.session_id is null
                                  and not exists (
                                    select from generate_series(
                                      extract(year from d.date_earliest)::integer, extract(year from d.date_latest)::integer)
                                      as y (year)
                                    where d.slug like '%-' || y.year || '-%')
                                  -- An act of an unknown day is named by the year by which it is attested.
                                  and not extract(year from d.date_latest)
                                    <= coalesce(substring(d.slug from '-by-(\\d{4})-')::integer, 0)
                                union all
                                select c.slug
                                from chairmanship c
                                join member_state m on m.id = c.state_id
                                where not exists (
                                  select from generate_series(
                                    extract(year from c.from_earliest)::integer, extract(year from c.from_latest)::integer)
                                    as y (year)
                                  where c.slug = lower(m.slug) || '-' || y.year)
                                union all
                                select p.slug
                                from person p
                                join entry e on e.id = p.id
                                where p.slug <> regexp_replace(lower(e.title), '[^a-z]+', '-', 'g')
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void anOfficeIsAttestedWithinItsTerm() {
        assertThat(reader.sql("""
                                select p.slug || ' ' || o.title || ' ' || a.date_edtf
                                from office o
                                join person p on p.id = o.person_id
                                join office_attestation a on a.office_id = o.id
                                where a.date_latest < o.from_earliest or a.date_earliest > o.to_latest
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void aDecisionAndItsTreatyAgreeOnTheDateOfSignature() {
        assertThat(reader.sql("""
                                select d.slug || ' ' || t.slug
                                from decision d
                                join entry e on e.id = d.id
                                join treaty t on t.id = d.treaty_id
                                where (d.body_id is not null or e.title ~ '^(Signature|Adoption|Approval) of ')
                                  and d.status in ('ADOPTED', 'SIGNED', 'APPROVED', 'CONTESTED')
                                  and not daterange(d.date_earliest, d.date_latest, '[]')
                                    && daterange(t.signed_earliest, t.signed_latest, '[]')
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void everyDateOfARecordIsAnEventOfTheTimeline() {
        assertThat(reader.sql("""
                                select
                                  (select count(*) from membership_event)
                                  + (select count(established_edtf) from body)
                                  + (select count(date_edtf) from session)
                                  + (select count(date_edtf) from decision)
                                  + (select count(from_edtf) + count(to_edtf) from chairmanship)
                                  + (select count(signed_edtf) + count(in_force_edtf) + count(registered_edtf) from treaty)
                                  + (select count(from_edtf) + count(to_edtf) from office)
                                  + (select count(established_edtf) from formation)
                                  + (select count(date_edtf) from strength)
                                  + (select count(date_edtf) from operation)
                                  + (select count(published_edtf) from document)
                                  - (select count(distinct id) from timeline_event)
                                """).query(Integer.class).single()).isZero();
        assertThat(reader.sql("select count(distinct kind) from timeline_event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(22);
    }

    @Test
    void positionsAndPartiesHaveTheDateOfAnEvent() {
        assertThat(reader.sql("""
                                select d.slug
                                from state_position p
                                join decision d on d.id = p.decision_id
                                where p.date_edtf is not null
                                  and not daterange(p.date_earliest, p.date_latest, '[]')
                                    && daterange(d.date_earliest, d.date_latest, '[]')
                                union all
                                select t.slug
                                from treaty_party p
                                join treaty t on t.id = p.treaty_id
                                where p.date_edtf is not null
                                  and p.date_edtf is distinct from t.signed_edtf
                                  and not exists (
                                    select from membership_event e
                                    where e.member_state_id = p.state_id and e.date_edtf = p.date_edtf)
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void membershipEventsMatchThePartiesOfTheTreaty() {
        assertThat(reader.sql("""
                                (
                                  select e.member_state_id, e.kind, e.date_edtf
                                  from membership_event e
                                  where e.kind not in ('RESTORED', 'SUSPENDED')
                                  except
                                  select p.state_id, p.action, p.date_edtf
                                  from treaty_party p
                                  join treaty t on t.id = p.treaty_id
                                  where t.slug = 'collective-security-treaty'
                                )
                                union all
                                (
                                  select p.state_id, p.action, p.date_edtf
                                  from treaty_party p
                                  join treaty t on t.id = p.treaty_id
                                  where t.slug = 'collective-security-treaty'
                                  except
                                  select e.member_state_id, e.kind, e.date_edtf from membership_event e
                                )
                                """).query().listOfRows()).isEmpty();
    }

    @Test
    void membershipEventsAreInChronologicalOrder() {
        assertThat(reader.sql("""
                                select m.slug
                                from member_state m
                                left join membership_event e on e.member_state_id = m.id
                                left join membership_event n on n.member_state_id = m.id and n.rank = e.rank + 1
                                where e.rank is null or n.date_earliest < e.date_latest
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void aPredecessorIsAnEarlierTermOfTheSameBody() {
        assertThat(reader.sql("""
                                select c.slug
                                from chairmanship c
                                join chairmanship p on p.id = c.predecessor_id
                                where p.body_id <> c.body_id or p.from_earliest >= c.from_earliest
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void aDocumentHasAllParagraphsOfItsRange() {
        assertThat(reader.sql("""
                                select d.slug
                                from document d
                                where d.last_paragraph - d.first_paragraph + 1 <> (
                                  select count(*)
                                  from paragraph p
                                  where p.document_id = d.id and p.number between d.first_paragraph and d.last_paragraph)
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void theReaderRoleCanOnlyRead() {
        assertRejectedForReader("update entry set title = 'x'", "read-only transaction");
        assertRejectedForReader("set transaction read write; delete from citation", "permission denied");
        assertRejectedForReader("set transaction read write; create table x (id integer)", "permission denied");
        assertRejectedForReader("select curation.cite('001:4')", "permission denied");
    }

    private static void assertRejectedForReader(String sql, String message) {
        assertThatThrownBy(() -> {
                    try (Connection connection =
                                    Postgres.server().reader(database).getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-09-23, 2013-09-23, 2013-09-23",
        "2001, 2001-01-01, 2001-12-31",
        "2012-02, 2012-02-01, 2012-02-29",
        "2014-40, 2014-01-01, 2014-06-30",
        "2014-41, 2014-07-01, 2014-12-31",
        "2013-34, 2013-04-01, 2013-06-30",
        "2002-23, 2002-09-01, 2002-11-30",
        "2002-24, 2002-12-01, 2003-02-28",
        "2021?, 2021-01-01, 2021-12-31",
        "2008~, 2008-01-01, 2008-12-31",
        "2008%, 2008-01-01, 2008-12-31",
        "1999-04-02?, 1999-04-02, 1999-04-02",
        "[1992..2012-06], 1992-01-01, 2012-06-30",
        "1992-09/1992-12, 1992-09-01, 1992-12-31",
        "2008-09/.., 2008-09-01, 9999-12-31",
    })
    void anEdtfDateHasItsEarliestAndLatestDay(String edtf, String earliest, String latest) {
        assertThat(reader.sql("select edtf_earliest(:edtf)::text, edtf_latest(:edtf)::text")
                        .param("edtf", edtf)
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(earliest, latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13",
                "2013-9-23",
                "2013-09-31",
                "2013-42",
                "2013??",
                "23.09.2013",
                "[2013",
                "2013/",
                "/..",
                "../2013",
                "2013/2014/..",
                "[2001..2003]/..",
                "x",
                "2014-02/2014-01",
                "[2001/2002..2003]"
            })
    void anInvalidEdtfDateIsRejected(String edtf) {
        assertThatThrownBy(() -> reader.sql("select edtf_earliest(:edtf), edtf_latest(:edtf)")
                        .param("edtf", edtf)
                        .query()
                        .listOfRows())
                .hasMessageMatching("(?s).*(is not an EDTF date|out of range).*");
    }

    @Test
    void aRecordWithoutCitationIsRejected() {
        assertRejected("""
                select curation.record_body(
                  id => 'secret-council', name => 'Secret Council', type => 'OTHER', citations => '{}')
                """, "has no citation");
    }

    @Test
    void aCitationOfAnUnknownParagraphIsRejected() {
        assertRejected("""
                select curation.record_body(
                  id => 'x', name => 'X', type => 'OTHER', citations => array[curation.cite('001:999')])
                """, "not every paragraph");
    }

    @Test
    void anInferenceWithoutNoteIsRejected() {
        assertRejected("""
                select curation.record_body(
                  id => 'x', name => 'X', type => 'OTHER', citations => array[curation.infer('001:5', '{name}', null)])
                """, "citation_inference_explained");
    }

    @Test
    void aDiscrepancyWithoutARuleIsRejected() {
        assertRejected("""
                select curation.differ('date', '2001', 'It seems better.', array[curation.alternative('2002', '001:5')])
                """, "does not begin with the name of a rule");
    }

    @Test
    void aTreatyWithoutADateOrASignatureNeedsAStatus() {
        assertRejected("""
                select curation.record_treaty(
                  id => 'x', title => 'X', kind => 'AGREEMENT', citations => array[curation.cite('001:5')])
                """, "null value in column \"status\"");
    }

    @Test
    void overlappingRegularTermsAreRejected() {
        assertRejected("""
                select curation.record_chairmanship(
                  id => 'tj-2009', title => 'X', body => 'csc', state => 'TJ', kind => 'REGULAR',
                  from_date => '2009-02', to_date => '2009-03', citations => array[curation.cite('000:41')])
                """, "chairmanship_regular_terms_apart");
    }

    @Test
    void anUnknownReferenceIsRejected() {
        assertRejected("""
                select curation.record_session(
                  id => 'x', title => 'X', body => 'nobody', kind => 'REGULAR', status => 'HELD', date => '2013',
                  citations => array[curation.cite('001:5')])
                """, "there is no BODY \"nobody\"");
    }

    @Test
    void aMalformedIdentifierIsRejected() {
        assertRejected("""
                select curation.record_body(
                  id => 'Secret Council', name => 'X', type => 'OTHER', citations => array[curation.cite('001:5')])
                """, "entry_slug_well_formed");
    }

    private static void assertRejected(String statement, String message) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(
                Postgres.server().url(database), "csto_owner", Postgres.server().password(), true);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(connection));
        try {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                            JdbcClient.create(connection).sql(statement).query().listOfRows()))
                    .hasStackTraceContaining(message);
        } finally {
            connection.destroy();
        }
    }
}
