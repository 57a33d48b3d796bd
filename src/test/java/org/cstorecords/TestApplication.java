package org.cstorecords;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs the service on a PostgreSQL that it starts itself: {@code ./mvnw spring-boot:test-run}. */
public final class TestApplication {

    private TestApplication() {}

    /** Starts PostgreSQL and then the service, with the service's own arguments. */
    public static void main(String[] args) {
        start(args);
    }

    /** Does the same and returns the running service. */
    public static ConfigurableApplicationContext start(String... args) {
        return SpringApplication.from(Application::main)
                .with(PostgresConnections.Shared.class)
                .run(args)
                .getApplicationContext();
    }
}
