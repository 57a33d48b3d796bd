package org.cstorecords;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets searches in the database of {@link ExpendableApiTest} wait, except for those whose words were searched before. */
public final class WaitingSearches implements AutoCloseable {

    private static final JdbcTemplate DATABASE =
            new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE));

    private final Connection lock;

    public WaitingSearches() throws SQLException {
        lock = Postgres.server().owner(ExpendableApiTest.DATABASE).getConnection();
        lock.setAutoCommit(false);
        lock.createStatement().execute("select pg_advisory_xact_lock(4)");
        DATABASE.execute("alter function search_query(text, boolean) rename to search_query_itself");
        DATABASE.execute("""
                do $do$
                begin
                  execute format(
                    'create function search_query(%s) language sql volatile set lock_timeout = 0 as %L',
                    pg_get_function_arguments('search_query_itself(text, boolean)'::regprocedure),
                    'select q.* from pg_advisory_xact_lock_shared(4), search_query_itself(given, correcting) as q');
                end
                $do$
                """);
    }

    /** Returns when that many searches wait. */
    public void awaitCount(int searches) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> DATABASE.queryForList(
                                        "select 1 from pg_locks where locktype = 'advisory' and objid = 4 and not granted")
                                .size()
                        == searches);
    }

    /** Lets the searches continue. */
    public void release() throws SQLException {
        lock.rollback();
    }

    @Override
    public void close() throws SQLException {
        lock.close();
        DATABASE.execute("drop function search_query(text, boolean)");
        DATABASE.execute("alter function search_query_itself(text, boolean) rename to search_query");
    }
}
