package org.cstorecords.web.problem;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@ExpendableApiTest
class UnavailableTest {

    @Autowired
    Api api;

    @Test
    void anUnavailableDatabaseGets503UntilItIsAvailableAgain() {
        String database = ExpendableApiTest.DATABASE;
        api.get("sessions");

        Postgres.server().administer("alter database " + database + " with allow_connections false");
        try {
            Postgres.server()
                    .administer("do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + database + "'; end $$");
            Instant start = Instant.now();
            Api.Response response = api.send(HttpMethod.GET, "sessions");

            response.assertProblem(503);
            assertThat(response.json().<String>read("$.type")).isEqualTo("/api/v1/problems/unavailable");
            assertThat(response.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        } finally {
            Postgres.server().administer("alter database " + database + " with allow_connections true");
        }

        await().atMost(1, MINUTES)
                .untilAsserted(() -> assertThat(
                                api.send(HttpMethod.GET, "sessions").status().value())
                        .isEqualTo(200));
    }

    @Test
    void aQueryThatTakesTooLongGets503() throws SQLException {
        try (Connection lock =
                Postgres.server().owner(ExpendableApiTest.DATABASE).getConnection()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table session in access exclusive mode");
            Instant start = Instant.now();
            Api.Response response = api.send(HttpMethod.GET, "sessions");

            response.assertProblem(503);
            assertThat(response.json().<String>read("$.detail")).isEqualTo("The database took too long to respond.");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
            lock.rollback();
        }
        assertThat(api.send(HttpMethod.GET, "sessions").status().value()).isEqualTo(200);
    }
}
