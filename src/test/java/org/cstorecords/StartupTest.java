package org.cstorecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartupTest {

    @Test
    void aMissingDatasourceIsReportedWithTheTwoWaysToStart(CapturedOutput output) {
        assertThatThrownBy(() -> Application.main(new String[] {"--server.port=0"}))
                .isNotNull();

        assertThat(output.getAll())
                .contains("No database is configured.", "SPRING_DATASOURCE_URL", "./mvnw spring-boot:test-run")
                .doesNotContain("\tat org.");
    }

    @Test
    void anUnreachableDatabaseIsReported(CapturedOutput output) throws IOException {
        int unusedPort;
        try (ServerSocket socket = new ServerSocket(0)) {
            unusedPort = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + unusedPort + "/csto";

        assertThatThrownBy(() -> Application.main(new String[] {"--server.port=0", "--spring.datasource.url=" + url}))
                .isNotNull();

        assertThat(output.getAll())
                .contains("The database cannot be reached", "SPRING_DATASOURCE_URL")
                .doesNotContain("\tat org.");
    }

    @Test
    void aRejectedRoleIsReported(CapturedOutput output) {
        String url = Postgres.server().url(Postgres.server().database());

        assertThatThrownBy(() -> Application.main(new String[] {
                    "--server.port=0", "--spring.datasource.url=" + url, "--spring.datasource.username=nobody"
                }))
                .isNotNull();

        assertThat(output.getAll()).contains("The database rejects the role", "SPRING_FLYWAY_");
    }

    @Test
    void aMissingDatabaseIsReported(CapturedOutput output) {
        String url = Postgres.server().url("nowhere");

        assertThatThrownBy(() -> Application.main(new String[] {
                    "--server.port=0",
                    "--spring.datasource.url=" + url,
                    "--spring.datasource.username=csto_owner",
                    "--spring.datasource.password=" + Postgres.server().password()
                }))
                .isNotNull();

        assertThat(output.getAll()).contains("The database does not exist", "roles.sql");
    }

    @Test
    void anInvalidJdbcUrlIsReported(CapturedOutput output) {
        assertThatThrownBy(() -> Application.main(
                        new String[] {"--server.port=0", "--spring.datasource.url=postgresql://localhost/csto"}))
                .isNotNull();

        assertThat(output.getAll()).contains("The URL of the database is not a JDBC URL", "jdbc:postgresql://");
    }

    @Test
    void aFailedMigrationIsReportedWithItsRemedy(CapturedOutput output, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V001__bad.sql"), "select 1 / 0;");

        assertThatThrownBy(() -> Application.main(new String[] {
                    "--server.port=0",
                    "--spring.datasource.url="
                            + Postgres.server().url(Postgres.server().newDatabase()),
                    "--spring.datasource.username=csto_owner",
                    "--spring.datasource.password=" + Postgres.server().password(),
                    "--spring.flyway.locations=filesystem:" + folder
                }))
                .isNotNull();

        assertThat(output.getAll())
                .contains("The database was not migrated and is unchanged", "V001__bad.sql", "division by zero")
                .contains("Start the previous version of the service")
                .doesNotContain("\tat org.");
    }

    @Test
    void aPortInUseIsReportedWithTheVariableToSet(CapturedOutput output) throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            int port = socket.getLocalPort();

            assertThatThrownBy(() -> TestApplication.start("--server.port=" + port, "--management.server.port=0"))
                    .isNotNull();
            assertThatThrownBy(() -> TestApplication.start("--server.port=0", "--management.server.port=" + port))
                    .isNotNull();

            assertThat(output.getAll())
                    .contains("Port " + port + " is in use by another program", "Set SERVER_PORT to a free port")
                    .contains("Set MANAGEMENT_SERVER_PORT to a free port");
        }
    }

    @Test
    void theServiceNeedsNoOwnerIfTheDatabaseIsMigratedBefore(CapturedOutput output) {
        String database = Postgres.server().newDatabase();
        String url = "--spring.datasource.url=" + Postgres.server().url(database);
        String password = "--spring.datasource.password=" + Postgres.server().password();
        String[] service = {
            "--server.port=0",
            "--management.server.port=0",
            "--spring.flyway.enabled=false",
            url,
            "--spring.datasource.username=csto_reader",
            password
        };

        assertThatThrownBy(() -> Application.main(service)).isNotNull();
        assertThat(output.getAll()).contains("The database is not migrated", "Run the command migrate");

        // Without records, which the service does not need to start.
        String locations = "--spring.flyway.locations=classpath:db/migration";
        Application.main(new String[] {"migrate", url, "--spring.datasource.username=csto_owner", password, locations});
        try (var context = SpringApplication.run(Application.class, service)) {
            assertThat(context.isActive()).isTrue();
        }
    }
}
