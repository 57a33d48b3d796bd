package org.cstorecords.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cstorecords.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests that the search keys of entries follow their content. Each test rolls back its transaction. */
class SearchKeysTest {

    /** Entries whose keys are not those of their content. */
    private static final String STALE = """
            select e.type || ' ' || e.slug
            from entry e
            cross join lateral entry_keys(
              e.title, e.names, e.text, e.slug, e.identifiers, e.withdrawal_reason is not null) as k
            where (e.search, e.known_as, e.sort_key) is distinct from (k.search, k.known_as, k.sort_key)
            """;

    private static final String COUNCIL = """
            select record_body(
              id => 'x-council', name => '%s', type => 'OTHER', aliases => '{%s}', citations => array[cite('001:5')])
            """;

    private static final String OFFICER = """
            select record_person(
              id => 'x-officer', name => 'Ivan Officer', offices => array[office('Chair', body => 'x-council')],
              citations => array[cite('001:5')])
            """;

    static JdbcTemplate database;
    static DataSourceTransactionManager transactions;

    TransactionStatus transaction;

    @BeforeAll
    static void connect() {
        String name = Postgres.server().newDatabaseWithRecords();
        var connection = new SingleConnectionDataSource(
                Postgres.server().url(name), "csto_owner", Postgres.server().password(), true);
        database = new JdbcTemplate(connection);
        transactions = new DataSourceTransactionManager(connection);
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> write(COUNCIL.formatted("Xylophone Council", "Marimba Committee"), OFFICER));
    }

    @BeforeEach
    void begin() {
        transaction = transactions.getTransaction(new DefaultTransactionDefinition());
    }

    @AfterEach
    void rollBack() {
        transactions.rollback(transaction);
    }

    @Test
    void allEntriesHaveTheKeysOfTheirContent() {
        assertThat(database.queryForList(STALE, String.class)).isEmpty();
        assertThat(sortKey("x-council")).isEqualTo("xylophone council");
        assertThat(database.queryForList("select word from word where sound <> sound_key(word)", String.class))
                .isEmpty();
    }

    @Test
    void anUpdateOfOtherColumnsLeavesTheKeysAlone() {
        database.execute("update entry set search = 'marker', known_as = '{marker}', sort_key = 'marker'");

        assertThat(database.update("update entry set citation_count = citation_count + 1"))
                .isGreaterThan(300);

        assertThat(database.queryForList("""
                        select distinct search::text || known_as::text || sort_key
                        from entry
                        """, String.class)).containsExactly("'marker'{marker}marker");
    }

    @Test
    void keysFollowTheTitle() {
        write(COUNCIL.formatted("Vibraphone Council", "Marimba Committee"));

        assertThat(found("xylophone")).isEmpty();
        assertThat(found("vibraphone")).containsExactly("x-council", "x-officer");
        assertThat(knownAs("Council Vibraphone")).containsExactly("x-council");
        assertThat(knownAs("Council Xylophone")).isEmpty();
        assertThat(sortKey("x-council")).isEqualTo("vibraphone council");
        assertThat(database.queryForList(STALE, String.class)).isEmpty();
    }

    /** A correction by hand, without a function of the curation. */
    @Test
    void keysFollowAnUpdatedTitle() {
        write("update entry set title = 'Vibraphone Council' where slug = 'x-council'");

        assertThat(found("xylophone")).isEmpty();
        assertThat(found("vibraphone")).containsExactly("x-council", "x-officer");
        assertThat(sortKey("x-council")).isEqualTo("vibraphone council");
        assertThat(database.queryForList(STALE, String.class)).isEmpty();
    }

    @Test
    void keysFollowTheAliases() {
        assertThat(found("marimba")).containsExactly("x-council", "x-officer");

        write(COUNCIL.formatted("Xylophone Council", "Glockenspiel Committee"));

        assertThat(found("marimba")).isEmpty();
        assertThat(found("glockenspiel")).containsExactly("x-council", "x-officer");
        assertThat(knownAs("Glockenspiel Committee")).containsExactly("x-council");
        assertThat(knownAs("Marimba Committee")).isEmpty();
        assertThat(sortKey("x-council")).isEqualTo("xylophone council");
        assertThat(database.queryForList(STALE, String.class)).isEmpty();
    }

    @Test
    void aWithdrawnEntryIsNotFoundUntilItIsRestored() {
        write("select withdraw('PERSON', 'x-officer', 'Ivan Officer', 'It was entered twice.')");

        assertThat(found("xylophone")).containsExactly("x-council");
        assertThat(database.queryForObject("select search::text from entry where slug = 'x-officer'", String.class))
                .isEmpty();
        assertThat(sortKey("x-officer")).isEqualTo("ivan officer");

        write(OFFICER);

        assertThat(found("xylophone")).containsExactly("x-council", "x-officer");
        assertThat(database.queryForList(STALE, String.class)).isEmpty();
    }

    @Test
    void theMigrationOfTheFunctionsComputesAllValuesAgain() throws IOException {
        List<@Nullable String> words = database.queryForList("select t::text from word t order by 1", String.class);
        database.execute("update entry set search = 'marker', known_as = '{marker}', sort_key = 'marker'");
        database.execute("update word set sound = 'marker'");
        database.execute("insert into word (word, stem, sound) values ('marker', 'markerish', 'marker')");

        database.execute(search());

        assertThat(database.queryForList(STALE, String.class)).isEmpty();
        assertThat(database.queryForList("select t::text from word t order by 1", String.class))
                .isEqualTo(words)
                .hasSizeGreaterThan(1000);
    }

    @Test
    void aFunctionThatChangesAbbreviationsNeedsAnotherMigration() throws IOException {
        String changed = search().replace("t := replace(t, 'practis', 'practic')", "t := t || 's'")
                .replace("if strpos(t, 'practis') > 0 then", "if t = 'csc' then");

        assertThatThrownBy(() -> database.execute(changed))
                .hasStackTraceContaining("search_text returns something else for an abbreviation");
    }

    private static String search() throws IOException {
        return Files.readString(Path.of("src/main/resources/db/migration/R__02_search.sql"));
    }

    /** Executes statements of a curator, and what PostgreSQL defers to the end of the transaction. */
    private static void write(String... statements) {
        database.execute("set local search_path to curation, public");
        for (String statement : statements) {
            database.execute(statement);
        }
        database.execute("set constraints all immediate");
        database.execute("set constraints all deferred");
        database.execute("set local search_path to public");
    }

    private static List<@Nullable String> found(String word) {
        return database.queryForList(
                "select slug from entry where search @@ plainto_tsquery('record_text', ?) order by slug",
                String.class,
                word);
    }

    private static List<@Nullable String> knownAs(String name) {
        return database.queryForList(
                "select slug from entry where known_as @> array[name_key(?)] order by slug", String.class, name);
    }

    private static String sortKey(String slug) {
        return String.valueOf(database.queryForObject("select sort_key from entry where slug = ?", String.class, slug));
    }
}
