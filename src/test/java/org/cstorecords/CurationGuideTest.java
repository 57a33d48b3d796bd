package org.cstorecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows the steps of docs/curate.md for adding a record. */
class CurationGuideTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("`(src/main/resources/db/records/R__\\w+\\.sql)`:\\s+```sql\\n(.*?)```", Pattern.DOTALL);

    static String file;
    static String example;

    @TempDir
    Path records;

    @BeforeAll
    static void readExample() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("docs/curate.md")));
        assertThat(matcher.find()).isTrue();
        file = matcher.group(1);
        example = matcher.group(2).replaceAll("(?m)^   ", "").strip();
    }

    @Test
    void theExampleIsInTheFileThatItNames() throws IOException {
        assertThat(Files.readString(Path.of(file))).contains(example);
    }

    @Test
    void aRecordCopiedFromTheExampleIsAdded() throws IOException {
        Files.writeString(
                records.resolve("R__99_example.sql"),
                "-- An example.\nset local search_path to curation, public;\n\n"
                        + example.replaceFirst("id => '[^']+'", "id => 'csc-2099'"));
        String database = Postgres.server().newDatabaseWithRecords();
        Flyway.configure()
                .dataSource(Postgres.server().owner(database))
                .locations("classpath:db/migration", "classpath:db/records", "filesystem:" + records)
                .load()
                .migrate();

        assertThat(JdbcClient.create(Postgres.server().reader(database))
                        .sql("""
                                select count(*)
                                from entry e
                                join citation c on c.entry_id = e.id
                                where e.slug = 'csc-2099'
                                """)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
