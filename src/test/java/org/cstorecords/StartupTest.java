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
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartupTest {

    @Test
    void withoutADatasourceItStopsAndNamesTheTwoWaysToStart(CapturedOutput output) {
        assertThatThrownBy(() -> Application.main(new String[] {"--server.port=0"}))
                .isNotNull();

        assertThat(output.getAll())
                .contains("No database is configured.", "SPRING_DATASOURCE_URL", "./mvnw spring-boot:test-run")
                .doesNotContain("\tat org.");
    }

    @Test
    void anUnreachableDatabaseIsToldPlainly(CapturedOutput output) throws IOException {
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
    void aRefusedRoleIsToldPlainly(CapturedOutput output) {
        String url = Postgres.server().url(Postgres.server().database());

        assertThatThrownBy(() -> Application.main(new String[] {
                    "--server.port=0", "--spring.datasource.url=" + url, "--spring.datasource.username=nobody"
                }))
                .isNotNull();

        assertThat(output.getAll()).contains("The database refuses the role", "SPRING_FLYWAY_");
    }

    @Test
    void aDatabaseThatDoesNotExistIsToldPlainly(CapturedOutput output) {
        String url = Postgres.server().url("nowhere");

        assertThatThrownBy(() -> Application.main(new String[] {
                    "--server.port=0",
                    "--spring.datasource.url=" + url,
                    "--spring.datasource.username=csto_owner",
                    "--spring.datasource.password=" + Postgres.server().password()
                }))
                .isNotNull();

        assertThat(output.getAll()).contains("There is no such database", "roles.sql");
    }

    @Test
    void anAddressThatIsNoneIsToldPlainly(CapturedOutput output) {
        assertThatThrownBy(() -> Application.main(
                        new String[] {"--server.port=0", "--spring.datasource.url=postgresql://localhost/csto"}))
                .isNotNull();

        assertThat(output.getAll()).contains("The address of the database is none", "jdbc:postgresql://");
    }

    @Test
    void aFailedMigrationSaysWhatToDo(CapturedOutput output, @TempDir Path folder) throws IOException {
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
                .contains("The database was not migrated, and is as it was", "V001__bad.sql", "division by zero")
                .contains("Start the version of the service that ran before")
                .doesNotContain("\tat org.");
    }
}
