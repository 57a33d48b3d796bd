package org.cstorecords;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cstorecords.audit.CitationAudit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs the service on a PostgreSQL that it starts itself: {@code ./mvnw spring-boot:test-run}. With the arguments
 * {@code audit FOLDER} it reads the record beside the source files in that folder instead.
 */
public final class TestApplication {

    private TestApplication() {}

    /** Starts PostgreSQL and then the service, with the service's own arguments; or runs the audit. */
    public static void main(String[] args) throws IOException {
        if (args.length == 2 && args[0].equals("audit")) {
            System.exit(CitationAudit.run(Path.of(args[1])) == 0 ? 0 : 1);
        }
        // What is being changed is no commit yet, and its answers are not tagged as one.
        start(Stream.concat(Arrays.stream(args), Stream.of("--spring.info.build.location=classpath:none"))
                .toArray(String[]::new));
    }

    /** Starts PostgreSQL and then the service, and returns it running. */
    public static ConfigurableApplicationContext start(String... args) {
        return SpringApplication.from(Application::main)
                .with(PostgresConnections.Shared.class)
                .run(args)
                .getApplicationContext();
    }
}
