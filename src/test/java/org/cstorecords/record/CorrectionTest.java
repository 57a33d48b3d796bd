package org.cstorecords.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cstorecords.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests that a corrected record equals the same record in a fresh database. */
class CorrectionTest {

    /** Surrogate keys and versions, which differ between a corrected and a fresh record. */
    private static final String IGNORED_COLUMNS =
            "- 'id' - 'discrepancy_id' - 'office_id' - 'stated_count_id' - 'created_version' - 'changed_version'";

    /** Part of a call that a correction changes: {@code {{ original || corrected }}}. */
    private static final Pattern CORRECTED_PART = Pattern.compile("\\{\\{ (.*?)\\s+\\|\\| (.*?) }}", Pattern.DOTALL);

    /** Type and identifier of the record that a call writes. */
    private static final Pattern RECORD = Pattern.compile("record_(\\w+)\\(\\s+(?:id|code) => '(\\w+)'");

    private static final String EVIDENCE = """
              citations => {{ array[
                  cite('001:6', '{name}'), cite('001:6', '{type}'), cite('001:6', '{seat}'), cite('002:5')]
                || array[cite('002:5', '{date}'), cite('001:6', '{seat}'), cite('001:6', '{type}', 'n')] }},
              discrepancies => {{ array[
                  differ('a', 'b', 'Earlier act: c', array[alternative('d', '001:5'), alternative('e', '001:6')]),
                  differ('f', 'g', 'Contested act: h', array[alternative('i', '001:5')])]
                || array[differ('f', 'k', 'Earlier act: h', array[alternative('j', '002:5', note => 'n')])] }})
            """;

    /** One call for each record type with children, in its original and its corrected form. */
    static final List<String> CALLS = List.of("""
        select record_member_state(
          code => 'MD', name => 'Moldova', official_name => {{ 'A' || 'B' }},
          events => {{ array[event('SIGNED', '1992', place('A', 'B', 'RU'), 'n'), event('SUSPENDED', '1993')]
            || array[event('ACCEDED', '1993-02', note => 'm')] }},
        """, """
        select record_body(
          id => 'x', name => {{ 'A' || 'B' }}, type => 'OTHER', abbreviation => {{ 'A' || null }}, parent => 'csc',
          affiliation => {{ 'OTHER' || 'PREDECESSOR' }}, aliases => {{ '{a,b,c}' || '{c,a}' }}, established => {{ '2001' || '[2001..2003]' }}, mandate => 'm',
        """, """
        select record_person(
          id => 'x', name => {{ 'A' || 'B' }}, aliases => {{ '{a,b}' || '{b}' }},
          offices => {{ array[
              office('A', 'RU', attested => '{2001,2002,2003}'), office('B', body => 'csc', attested => '{2001}')]
            || array[
              office('B', body => 'csc', from_date => '1999', attested => '{2003,2001}'),
              office('C', 'AM'), office('A', 'RU', attested => '{2002}')] }},
        """, """
        select record_session(
          id => 'x', title => {{ 'A' || 'B' }}, body => 'csc', kind => 'WORKING', status => 'HELD', date => '2001',
          place => {{ place('A', 'B', 'RU') || place(city => 'B') }}, summary => {{ 's' || null }},
          attendance => {{ array[
              attended('RU', 'vladimir-putin', 'a'), attended('AM'), attended(null, 'stanislav-zas')]
            || array[attended('AM'), attended('RU', 'vladimir-putin', 'b'), absent('BY', 'r')] }},
        """, """
        select record_decision(
          id => 'x', title => {{ 'A' || 'B' }}, type => 'DECISION', status => {{ 'ADOPTED' || 'SIGNED' }}, scope => {{ null || 'OTHERS' }},
          session => 'csc-2013-09-23', treaty => {{ 'csto-charter' || null }}, topics => {{ '{syria,peacekeeping}' || '{peacekeeping,terrorism}' }},
          positions => {{ array[stand('RU', 'SIGNED'), stand('AM', 'NOT_SIGNED', '2001', 'n')]
            || array[stand('AM', 'SIGNED'), stand('RU', 'NOT_SIGNED'), stand('AM', 'INITIATED')] }},
        """, """
        select record_chairmanship(
          id => 'x', title => {{ 'A' || 'B' }}, body => 'csc', state => 'RU', kind => 'TECHNICAL', status => {{ 'HELD' || 'ANNOUNCED' }},
          from_date => {{ '2001' || '2002?' }}, priorities => {{ '{a,b,c}' || '{c,d}' }},
          predecessor => {{ 'kz-2024' || null }},
        """, """
        select record_treaty(
          id => 'x', title => {{ 'A' || 'B' }}, kind => {{ 'PROTOCOL' || 'AGREEMENT' }}, status => {{ null || 'DRAFT' }}, signed => {{ '2001' || null }},
          in_force => {{ '2002' || '2003-04' }}, registered => {{ null || '2004' }}, aliases => '{a}',
          place => {{ place('A', 'B', 'RU') || null }}, summary => {{ 's' || 't' }},
          parties => {{ array[
              party('RU', 'SIGNED', '2001'), party('AM', 'SIGNED'),
              party(null, 'SIGNED', organization => 'UN')]
            || array[
              party(null, 'SIGNED', '2002', organization => 'UN'), party('RU', 'NOT_SIGNED', note => 'n')] }},
        """, """
        select record_formation(
          id => 'x', name => {{ 'A' || 'B' }}, abbreviation => {{ 'A' || null }}, established => {{ '2001' || '2002' }},
          aliases => {{ '{a,b}' || '{b}' }}, composition => {{ null || 'c' }}, summary => 's',
          strengths => {{ array[strength(100, 'a', 'ABOUT', '2001', 'n'), strength(200)]
            || array[strength(null, 'b', note => 'm')] }},
        """, """
        select record_operation(
          id => 'x', name => {{ 'A' || 'B' }}, kind => {{ 'OPERATION' || 'EXERCISE' }}, status => 'HELD',
          aliases => {{ '{a,b}' || '{}' }}, date => {{ '2001' || null }}, body => {{ 'csc' || 'cmd' }},
          place => {{ null || place('A', 'B', 'RU') }}, summary => {{ 's' || null }},
          figures => {{ array[figure('a', 1.5, 'tonnes', 'ABOUT'), figure('b', 2, 'persons')]
            || array[figure('b', 3, 'persons', 'MORE_THAN')] }},
        """);

    static SingleConnectionDataSource connection;
    static TransactionTemplate transaction;
    static JdbcTemplate database;

    @BeforeAll
    static void migrate() {
        String name = Postgres.server().newDatabaseWithRecords();
        connection = new SingleConnectionDataSource(
                Postgres.server().url(name), "csto_owner", Postgres.server().password(), true);
        database = new JdbcTemplate(connection);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(connection));
    }

    @ParameterizedTest
    @FieldSource("CALLS")
    void aCorrectedRecordEqualsAFreshOne(String call) {
        String original = CORRECTED_PART.matcher(call + EVIDENCE).replaceAll("$1");
        String correction = CORRECTED_PART.matcher(call + EVIDENCE).replaceAll("$2");

        Map<String, String> corrected = rowsAfter(original, correction);

        assertThat(corrected).isEqualTo(rowsAfter(correction)).isNotEqualTo(rowsAfter(original));
        assertThat(rowsAfter(correction, original)).isEqualTo(rowsAfter(original));
    }

    @ParameterizedTest
    @FieldSource("CALLS")
    void aWithdrawnRecordLeavesOnlyItsEntry(String call) {
        Matcher named = RECORD.matcher(call);
        assertThat(named.find()).isTrue();
        String withdrawal = "select withdraw('%s', '%s', 'X', 'x')"
                .formatted(named.group(1).toUpperCase(Locale.ROOT), named.group(2));

        Map<String, String> rows =
                rowsAfter(CORRECTED_PART.matcher(call + EVIDENCE).replaceAll("$1"), withdrawal);

        Map<String, String> neverWritten = rowsAfter(withdrawal);
        assertThat(rows).containsOnlyKeys(neverWritten.keySet());
        rows.remove("entry");
        assertThat(neverWritten).containsAllEntriesOf(rows);
    }

    @Test
    void aWithdrawnDocumentHasNoParagraphs() {
        transaction.executeWithoutResult(status -> {
            run(document("a", "1-5"), "select withdraw('DOCUMENT', 'x-a', 'X', 'x')");

            assertThat(rows("paragraph")).doesNotContain("998_x.txt");
            assertThat(rows("document")).doesNotContain("998_x.txt");
            status.setRollbackOnly();
        });
    }

    @Test
    void countsAndGapsCanBeCorrectedAndRemoved() {
        transaction.executeWithoutResult(status -> {
            run(
                    """
                    select record_stated_counts(array[
                      stated_count('TREATIES', 5, '{001:5,001:6}', '2012-12-31', note => 'n'),
                      stated_count('DECISIONS', 7, '{001:5}', '2012-12-31', body => 'csc')])
                    """,
                    "select record_known_gaps(array[gap('csc', 2001, '001:5-6', 'n'), gap('cmd', 2002, '001:5', 'n')])");
            run(
                    "select record_stated_counts(array[stated_count('TREATIES', 6, '{001:6,001:7}', '2012-12-31')])",
                    "select record_known_gaps(array[gap('csc', 2001, '001:6', 'm')])");
            assertThat(rows("stated_count").lines())
                    .singleElement()
                    .asString()
                    .contains("\"value\": 6", "\"note\": null");
            assertThat(rows("stated_count_citation").lines()).hasSize(2);
            assertThat(rows("known_gap").lines()).singleElement().asString().contains("\"note\": \"m\"");
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                        run("select record_stated_counts(array[stated_count('TREATIES', 5, '{}', '2012-12-31')])")))
                .hasStackTraceContaining("has no citation");
    }

    @Test
    void paragraphsCanMoveBetweenDocuments() {
        transaction.executeWithoutResult(status -> {
            run(document("a", "1-5"), document("b", "6-9"), bodyCiting("a", 5), bodyCiting("b", 6));
            run(document("a", "1-3"), document("b", "4-9"));
            assertThat(paragraphs("a")).isEqualTo("1,2,3");
            assertThat(paragraphs("b")).isEqualTo("4,5,6,7,8,9");

            run(document("b", "7-9"), document("a", "1-6"));
            assertThat(paragraphs("a")).isEqualTo("1,2,3,4,5,6");
            assertThat(paragraphs("b")).isEqualTo("7,8,9");
            database.execute("set constraints all immediate");
            status.setRollbackOnly();
        });
    }

    @Test
    void overlappingDocumentsAreRejected() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> run(document("a", "1-5"), document("b", "5-9"))))
                .hasStackTraceContaining("document_paragraphs_apart");
    }

    @Test
    void aCitedParagraphCannotBeRemoved() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> run(document("a", "1-5"), bodyCiting("a", 5), document("a", "1-4"))))
                .hasStackTraceContaining("citation_paragraph_fk");
    }

    @Test
    void adjacentTermsCanBeMovedTogether() {
        transaction.executeWithoutResult(status -> {
            run(term("one", "2001-01-01", "2001-06-01"), term("two", "2001-06-01", "2002-01-01"));
            run(term("one", "2001-01-01", "2001-09-01"), term("two", "2001-09-01", "2002-01-01"));
            database.execute("set constraints all immediate");
            status.setRollbackOnly();
        });
    }

    @Test
    void changesAfterACheckOfTheConstraintsAreFoundToo() {
        transaction.executeWithoutResult(status -> {
            run(document("a", "1-5"), bodyCiting("a", 4), bodyCiting("b", 5));
            database.execute("set constraints all immediate");
            database.execute("set constraints all deferred");
            run(bodyCiting("b", 5).replace("'X'", "'Xylophonists'"), bodyCiting("c", 3));
            database.execute("set constraints all immediate");

            assertThat(database.queryForList("""
                    select slug || ' ' || citation_count
                    from entry
                    where search @@ 'xylophonist' or identifiers @> '{998:3}' and type = 'BODY'
                    order by slug
                    """, String.class)).containsExactly("x-b 1", "x-c 1");
            status.setRollbackOnly();
        });
    }

    private static String document(String id, String range) {
        return """
        select record_source_file('998_x.txt', 9, repeat('0', 64));
        select record_document(
          id => 'x-%1$s', title => 'X', kind => 'SPEECH', paragraphs => '998:%2$s',
          citations => array[cite('998:%3$s')]);
        """.formatted(id, range, range.substring(0, range.indexOf('-')));
    }

    private static String bodyCiting(String id, int paragraph) {
        return "select record_body(id => 'x-%s', name => 'X', type => 'OTHER', citations => array[cite('998:%s')]);"
                .formatted(id, paragraph);
    }

    private static String term(String id, String from, String to) {
        return """
        select record_chairmanship(
          id => 'x-%s', title => 'X', body => 'cmd', state => 'RU', kind => 'REGULAR', from_date => '%s', to_date => '%s',
          citations => array[cite('001:5')]);
        """.formatted(id, from, to);
    }

    private static String paragraphs(String id) {
        return String.valueOf(database.queryForObject("""
                select string_agg(p.number::text, ',' order by p.number)
                from paragraph p
                join document d on d.id = p.document_id
                where d.slug = ?
                """, String.class, "x-" + id));
    }

    private static void run(String... statements) {
        database.execute("set local search_path to curation, public");
        for (String statement : statements) {
            database.execute(statement);
        }
    }

    /** Returns the rows of all tables after the calls, without keys, and rolls the calls back. */
    private static Map<String, String> rowsAfter(String... calls) {
        Map<String, String> rows = transaction.execute(status -> {
            Map<String, String> found = new TreeMap<>();
            restartKeys();
            run(calls);
            database.execute("set constraints all immediate");
            for (var table : database.queryForList("""
                    select tablename
                    from pg_tables
                    where schemaname = 'public' and tablename not like 'flyway%'
                      and tablename not in ('dataset_version', 'word')
                    """, String.class)) {
                found.put(String.valueOf(table), rows(String.valueOf(table)));
            }
            status.setRollbackOnly();
            return found;
        });
        assertThat(rows).isNotNull();
        return rows;
    }

    /** Gives the next entry the same key each time, so that references to it can be compared. */
    private static void restartKeys() {
        database.execute("alter sequence entry_id_seq restart with 100000");
    }

    private static String rows(String table) {
        return String.valueOf(database.queryForObject(
                "select string_agg(r, E'\n' order by r) from (select (to_jsonb(t) " + IGNORED_COLUMNS
                        + ")::text as r from " + table + " t) as rows",
                String.class));
    }
}
