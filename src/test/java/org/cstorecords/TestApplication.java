package org.cstorecords;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cstorecords.audit.CitationAudit;
import org.cstorecords.dataset.ReleaseCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts PostgreSQL and the service for development: {@code ./mvnw spring-boot:test-run}. With the arguments
 * {@code audit FOLDER}, it compares every citation with the source files in that folder instead; with
 * {@code release NAME}, it makes a release of the dataset.
 */
public final class TestApplication {

    private TestApplication() {}

    /** Starts PostgreSQL and the service with the given arguments, runs the audit, or makes a release. */
    public static void main(String[] args) throws IOException {
        if (args.length == 2 && args[0].equals("audit")) {
            System.exit(CitationAudit.run(Path.of(args[1])) == 0 ? 0 : 1);
        }
        if (args.length == 2 && args[0].equals("release")) {
            ReleaseCommand.run(args[1]);
            System.exit(0);
        }
        // Without build information, entity tags change with each start, as the code may have changed too.
        start(Stream.concat(Arrays.stream(args), Stream.of("--spring.info.build.location=classpath:none"))
                .toArray(String[]::new));
    }

    /** Starts PostgreSQL and the service, and returns the context of the running service. */
    public static ConfigurableApplicationContext start(String... args) {
        return SpringApplication.from(Application::main)
                .with(PostgresConnections.Shared.class)
                .run(args)
                .getApplicationContext();
    }
}
