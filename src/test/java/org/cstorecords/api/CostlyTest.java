package org.cstorecords.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** However many ask for what costs much, the others have their answers. */
@ExpendableApiTest
class CostlyTest {

    private static final JdbcTemplate DATABASE =
            new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE));

    @Autowired
    Api api;

    @Test
    void searchesThatTakeLongLeaveConnectionsToOthers() {
        String search = requireNonNull(DATABASE.queryForObject(
                "select pg_get_functiondef('corrected_query(text)'::regprocedure)", String.class));
        DATABASE.execute("create or replace function corrected_query(query text) returns text language sql volatile"
                + " as $$ select query from pg_advisory_xact_lock_shared(5), pg_sleep(3) $$");
        try {
            List<CompletableFuture<Api.Answer>> searches = IntStream.range(0, 12)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> api.ask(HttpMethod.GET, "decisions?q=peace&limit=" + (i + 1)),
                            task -> new Thread(task).start()))
                    .toList();
            await().until(() ->
                    DATABASE.queryForList("select 1 from pg_locks where locktype = 'advisory' and objid = 5")
                                    .size()
                            == 4);

            for (int i = 0; i < 4; i++) {
                assertThat(api.ask(HttpMethod.GET, "decisions/csc-2013-09-23-statement-on-syria")
                                .status()
                                .value())
                        .isEqualTo(200);
            }
            List<Api.Answer> answers =
                    searches.stream().map(CompletableFuture::join).toList();
            assertThat(answers.stream().filter(answer -> answer.status().value() == 200))
                    .hasSize(4);
            answers.stream().filter(answer -> answer.status().value() != 200).forEach(answer -> {
                answer.assertProblem(503);
                assertThat(answer.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2");
            });
        } finally {
            DATABASE.execute(search);
        }
    }
}
