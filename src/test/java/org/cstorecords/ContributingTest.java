package org.cstorecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows the steps of CONTRIBUTING.md that add a record. */
class ContributingTest {

    private static final Pattern STEP =
            Pattern.compile("`src/main/resources/db/records/(R__\\w+\\.sql)`.*?```sql\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path records;

    @Test
    void theStepsThatAddARecordAddIt() throws IOException {
        Matcher step = STEP.matcher(Files.readString(Path.of("CONTRIBUTING.md")));
        List<String> files = new ArrayList<>();
        while (step.find()) {
            files.add(step.group(1));
            Files.writeString(records.resolve(step.group(1)), step.group(2));
        }
        assertThat(files).isNotEmpty();

        String database = Postgres.server().newDatabase();
        migrate(database, "classpath:db/migration", "classpath:db/records");
        assertThat(added(database)).isEmpty();

        migrate(database, "classpath:db/migration", "classpath:db/records", "filesystem:" + records);
        assertThat(added(database))
                .containsExactlyInAnyOrder("cmd-2009-06-03", "cmd-2009-06-03-joint-action-plans-on-afghanistan");
    }

    private static void migrate(String database, String... locations) {
        Flyway.configure()
                .dataSource(Postgres.server().owner(database))
                .locations(locations)
                .load()
                .migrate();
    }

    private static List<@Nullable String> added(String database) {
        return JdbcClient.create(Postgres.server().reader(database))
                .sql("""
                                select e.slug
                                from entry e
                                where e.slug in ('cmd-2009-06-03', 'cmd-2009-06-03-joint-action-plans-on-afghanistan')
                                  and exists (select from citation c where c.entry_id = e.id)
                                """)
                .query(String.class)
                .list();
    }
}
