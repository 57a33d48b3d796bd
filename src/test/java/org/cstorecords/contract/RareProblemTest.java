package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Postgres;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** Provokes rare problems and compares them with the examples in the description. */
@ExpendableApiTest
class RareProblemTest {

    private static final JdbcTemplate DATABASE =
            new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE));

    @Autowired
    Api api;

    @Test
    void aTombstoneMatchesItsExample() throws Exception {
        DATABASE.execute("select curation.withdraw('BODY', 'an-example-of-a-body', 'An example of a body',"
                + " 'It was entered twice.', 'csc')");

        compare(RareProblem.GONE, 410, "bodies/an-example-of-a-body");
    }

    @Test
    void anInternalErrorMatchesItsExample() throws Exception {
        DATABASE.execute("revoke select on session from csto_reader");
        try {
            compare(RareProblem.INTERNAL_ERROR, 500, "sessions");
        } finally {
            DATABASE.execute("grant select on session to csto_reader");
        }
    }

    @Test
    void anUnavailableDatabaseMatchesItsExample() throws Exception {
        String database = ExpendableApiTest.DATABASE;
        Postgres.server().administer("alter database " + database + " with allow_connections false");
        try {
            Postgres.server()
                    .administer("do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + database + "'; end $$");
            compare(RareProblem.UNAVAILABLE, 503, "sessions");
        } finally {
            Postgres.server().administer("alter database " + database + " with allow_connections true");
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> api.send(HttpMethod.GET, "sessions").status().value() == 200);
    }

    private void compare(RareProblem problem, int status, String url) throws Exception {
        Api.Response response = api.send(HttpMethod.GET, url);

        response.assertProblem(status);
        assertThat(problem.request()).startsWith("GET /api/v1/" + url);
        JSONAssert.assertEquals(
                problem.body().replaceFirst("\"version\":\\d+", "\"version\":0"),
                Examples.withoutVolatileValues(response.body()).replaceFirst("\"version\":\\d+", "\"version\":0"),
                JSONCompareMode.STRICT);
    }
}
