package org.cstorecords.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Lists;
import org.cstorecords.Postgres;
import org.cstorecords.StatementCounter;
import org.cstorecords.version.CurrentVersion;
import org.cstorecords.version.DatasetVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** A request executes the same number of statements for any number of rows, so there is no N+1 query. */
@ExpendableApiTest
class GrowthTest {

    static final int MAX_STATEMENTS = 8;

    @Autowired
    Api api;

    @Autowired
    CurrentVersion current;

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfRows() {
        execute("""
                insert into discrepancy (entry_id, rank, property, adopted, reason) select id, 999, 'title', 'y', 'x' from entry
                """);
        long sizeBefore = rows();
        Map<String, Integer> before = statements();
        insertRows();
        assertThat(rows()).isGreaterThan(sizeBefore + 300);

        Map<String, Integer> after = statements();

        assertThat(after).isEqualTo(before);
        assertThat(after.values()).allMatch(count -> count >= 1 && count <= MAX_STATEMENTS);
    }

    private boolean isNewestVersionKnown() {
        Long newest = new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE))
                .queryForObject("select max(version) from dataset_version", Long.class);
        DatasetVersion known = current.get();
        return known != null && newest != null && known.version() == newest;
    }

    private Map<String, Integer> statements() {
        // Otherwise the request for the dataset would sometimes make the archive first.
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(this::isNewestVersionKnown);
        api.send(HttpMethod.HEAD, "dataset/csto-records.zip");

        Map<String, Integer> statements = new TreeMap<>();
        Stream.of(
                        Lists.all().map(list -> list + "?limit=500"),
                        Lists.records(),
                        Stream.of(
                                "decisions?include=positions,citations&limit=500",
                                "sessions?include=decisions,attendance&limit=500",
                                "search?q=growth+or+council&limit=10",
                                "decisions?q=growth+or+council&sort=relevance&limit=10"))
                .flatMap(urls -> urls)
                .forEach(url -> statements.put(url, StatementCounter.during(() -> api.get(url))));
        return statements;
    }

    private long rows() {
        return Stream.of(
                        "sessions",
                        "decisions",
                        "persons",
                        "bodies",
                        "chairmanships",
                        "documents",
                        "treaties",
                        "formations",
                        "operations")
                .mapToLong(list -> api.get(list).<Integer>read("$.total"))
                .sum();
    }

    private static void execute(String sql) {
        new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE)).execute(sql);
    }

    private static void insertRows() {
        execute("""
                        select curation.record_source_file('999_growth.txt', 60, repeat('0', 64));

                        select curation.record_document(
                          id => 'growth-' || i, title => 'Growth ' || i, kind => 'SPEECH', paragraphs => '999:' || i,
                          citations => array[curation.cite('999:' || i)])
                        from generate_series(1, 60) i;

                        select curation.record_body(
                          id => 'growth-' || i, name => 'Growth ' || i, type => 'OTHER', parent => 'csc',
                          citations => array[curation.cite('999:' || i)])
                        from generate_series(1, 60) i;

                        select curation.record_person(
                          id => 'growth-' || i, name => 'Growth ' || i,
                          offices => array[
                            curation.office('Envoy', state => 'AM', attested => '{2001,2002}'),
                            curation.office('Secretary', body => 'growth-' || i, attested => '{2003}')],
                          citations => array[curation.cite('999:' || i)])
                        from generate_series(1, 60) i;

                        select curation.record_chairmanship(
                          id => 'growth-' || i, title => 'Growth ' || i, body => 'growth-' || i, state => 'RU',
                          kind => 'REGULAR', from_date => '2001', person => 'growth-' || i, priorities => '{a,b}',
                          citations => array[curation.cite('999:' || i)])
                        from generate_series(1, 60) i;

                        select curation.record_session(
                          id => 'growth-' || i, title => 'Growth ' || i, body => 'csc', kind => 'WORKING',
                          status => 'HELD', date => '2001', chair_state => 'RU', chair_person => 'growth-' || i,
                          attendance => array[
                            curation.attended('AM', 'growth-' || i), curation.attended(null, 'nikolai-bordyuzha')],
                          citations => array[curation.cite('999:' || i)])
                        from generate_series(1, 60) i;

                        select curation.record_decision(
                          id => 'growth-' || i, title => 'Growth ' || i, type => 'DECISION', status => 'ADOPTED',
                          session => 'csc-2009-06-14', topics => '{syria,peacekeeping}',
                          positions => array[curation.stand('AM', 'SIGNED'), curation.stand('RU', 'SIGNED')],
                          citations => array[curation.cite('999:' || i)],
                          discrepancies => array[curation.differ(
                            'title', 'a', 'Earlier act: b', array[curation.alternative('c', '999:' || i)])])
                        from generate_series(1, 60) i;

                        select curation.record_treaty(
                          id => 'growth-' || i, title => 'Growth ' || i, kind => 'PROTOCOL', signed => '2001',
                          parties => array[
                            curation.party('AM', 'SIGNED'), curation.party(null, 'SIGNED', organization => 'X' || i)],
                          citations => array[curation.cite('999:' || i)])
                        from generate_series(1, 60) i;

                        select curation.record_formation(
                          id => 'growth-' || i, name => 'Growth ' || i,
                          strengths => array[curation.strength(i, date => '2001'), curation.strength(i, date => '2002')],
                          citations => array[curation.cite('999:' || i)])
                        from generate_series(1, 60) i;

                        select curation.record_operation(
                          id => 'growth-' || i, name => 'Growth ' || i, kind => 'EXERCISE', status => 'HELD',
                          date => '2001', body => 'growth-' || i,
                          figures => array[curation.figure('a', i, 'persons'), curation.figure('b', i, 'persons')],
                          citations => array[curation.cite('999:' || i)])
                        from generate_series(1, 60) i;

                        insert into known_gap (body_id, year, file, paragraph, note)
                          select b.id, 2001, p.file, p.number, 'x'
                          from body b
                          join paragraph p on p.file = '999_growth.txt'
                          where b.slug like 'growth-%';

                        update decision
                        set treaty_id = (select id from treaty where slug = 'collective-security-treaty')
                        where slug like 'growth-%';

                        insert into treaty_party (treaty_id, rank, organization, action)
                          select t.id, 100 + i, 'X' || i, 'SIGNED'
                          from treaty t, generate_series(1, 60) i
                          where t.slug = 'collective-security-treaty';

                        insert into strength (formation_id, rank, personnel)
                          select f.id, 100 + i, i
                          from formation f, generate_series(1, 60) i
                          where f.slug not like 'growth-%';

                        insert into figure (operation_id, rank, measure, value, unit)
                          select o.id, 100 + i, 'x', i, 'x'
                          from operation o, generate_series(1, 60) i
                          where o.slug not like 'growth-%';

                        insert into attendance (session_id, rank, person_id, presence)
                          select s.id, 100 + row_number() over (), p.id, 'PRESENT'
                          from session s
                          join person p on p.slug like 'growth-%'
                          where s.slug = 'csc-2009-06-14';

                        insert into office (person_id, rank, title, body_id)
                          select p.id, 100 + row_number() over (), 'Office', b.id
                          from person p
                          join body b on b.slug like 'growth-%'
                          where p.slug = 'nikolai-bordyuzha';

                        insert into office_attestation (office_id, date_edtf)
                          select o.id, '2001' from office o where o.rank > 100;

                        insert into citation (entry_id, rank, file, paragraph, supports, basis)
                          select e.id, 1000 + row_number() over (), p.file, p.number, '{}', 'STATED'
                          from entry e
                          join paragraph p on p.file = '999_growth.txt' and p.number <= 5
                          where e.slug not like 'growth-%';

                        insert into discrepancy (entry_id, rank, property, adopted, reason)
                          select e.id, 1000 + i, 'title', 'y', 'x'
                          from entry e, generate_series(1, 5) i
                          where e.slug not like 'growth-%';

                        insert into discrepancy_alternative (discrepancy_id, rank, value, file, paragraph, basis)
                          select d.id, 1, 'x', p.file, p.number, 'STATED'
                          from discrepancy d
                          join paragraph p on p.file = '999_growth.txt' and p.number = d.rank - 1000
                          where d.rank > 1000;
                        """);
    }
}
