package org.cstorecords.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cstorecords.Postgres;
import org.cstorecords.version.DatasetVersion;
import org.cstorecords.version.Release;
import org.cstorecords.version.Releases;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** Releases of the dataset, whose data package is the same in every database. */
class ReleaseTest {

    private static final Path RECORDS = Path.of("src/main/resources/db/records");

    /** Programs of PostgreSQL 15 for Linux, which the build unpacks. Other systems use the same version twice. */
    private static final Path POSTGRESQL_15 = Path.of("target/postgresql-15/postgres-linux-x86_64.txz");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** Writes the records of a release, and of an older one with other names and a record that was withdrawn since. */
    @BeforeEach
    void writeTheRecords() throws IOException {
        for (String release : new String[] {"older", "newer"}) {
            Path copy = folder.resolve(release);
            FileSystemUtils.copyRecursively(RECORDS, copy);
            Files.writeString(
                    copy.resolve("R__95_example.sql"),
                    release.equals("older")
                            ? "select curation.record_body(id => 'example', name => 'Example', type => 'OTHER',"
                                    + " citations => array[curation.cite('001:5')]);"
                            : "select curation.withdraw('BODY', 'example', 'Example', 'It was entered twice.', 'csc');");
        }
        try (Stream<Path> files = Files.list(folder.resolve("older"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file).replace("Secretary General", "General Secretary"));
            }
        }
    }

    @Test
    void aReleaseHasTheSameBytesInEveryDatabase() throws IOException {
        try (EmbeddedPostgres other = postgresql15()) {
            DataSource fresh = Postgres.server().owner(Postgres.server().newDatabaseWithRecords());
            migrate(fresh, "newer");
            byte[] first = archive(fresh, Optional.empty());

            Locale.setDefault(Locale.forLanguageTag("ru-RU"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            new JdbcTemplate(other.getPostgresDatabase())
                    .execute("create database upgraded template template0 locale 'C.UTF-8'");
            DataSource upgraded = other.getDatabase("postgres", "upgraded");
            migrate(upgraded, "older");
            byte[] older = archive(upgraded, Optional.empty());
            migrate(upgraded, "newer");

            assertThat(older).isNotEqualTo(first);
            assertThat(UnpackedDataPackage.of(first).errors()).isEmpty();
            assertThat(archive(upgraded, Optional.empty())).isEqualTo(first);

            String sha256 = UnpackedDataPackage.sha256(first);
            assertThat(archive(upgraded, Optional.of(sha256))).isEqualTo(first);
            new JdbcTemplate(upgraded)
                    .execute("update decision set summary = 'Other words' where slug ="
                            + " 'csc-2013-09-23-statement-on-syria'");
            var modified = UnpackedDataPackage.of(archive(upgraded, Optional.of(sha256)))
                    .descriptor();
            assertThat(modified.get("version").stringValue()).isEqualTo("2026.12+");
            assertThat(modified.get("modified").booleanValue()).isTrue();
        }
    }

    @Test
    void theNameOfAReleaseIsItsYearAndMonth() {
        assertThatThrownBy(() -> ReleaseCommand.run("2026.13")).hasMessageContaining("such as 2026.12");
    }

    private static EmbeddedPostgres postgresql15() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        if (Files.exists(POSTGRESQL_15)) {
            builder.setPgBinaryResolver((system, processor) -> Files.newInputStream(POSTGRESQL_15));
        }
        return builder.start();
    }

    private void migrate(DataSource database, String release) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "filesystem:" + folder.resolve(release))
                .group(true)
                .load()
                .migrate();
    }

    private static byte[] archive(DataSource database, Optional<String> sha256) throws IOException {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        DatasetRepository dataset = mock();
        DatasetVersion version = mock();
        when(dataset.version()).thenReturn(version);
        when(dataset.files()).thenReturn(jdbc.queryForList("select name from source_file order by name", String.class));
        LocalDate day = LocalDate.of(2026, 12, 1);
        Releases releases = new Releases(
                new Releases.Base("2026.12", day),
                sha256.stream()
                        .map(digest -> new Release("2026.12", day, digest, Map.of()))
                        .toList());
        Path file = new DataPackageService(dataset, releases, jdbc, new JsonMapper())
                .write()
                .file();
        try {
            return Files.readAllBytes(file);
        } finally {
            FileSystemUtils.deleteRecursively(file.getParent());
        }
    }
}
