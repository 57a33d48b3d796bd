package org.cstorecords;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cstorecords.contract.CheckCommand;
import org.cstorecords.curate.Curation;
import org.cstorecords.dataset.ReleaseCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts PostgreSQL and the service for development: {@code ./mvnw spring-boot:test-run}. With the argument
 * {@code curate}, it validates the records instead: {@code ./mvnw -Pcurate -Dsources=FOLDER}. With the arguments
 * {@code release NAME}, it makes a release of the dataset; with {@code check},
 * it checks responses that a drill received.
 */
public final class TestApplication {

    private TestApplication() {}

    /**
     * Starts PostgreSQL and the service with the given arguments. If the default ports are in use, the service uses free
     * ones.
     */
    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("curate")) {
            // Maven would print its own description of a failure after that of the errors.
            System.exit(Curation.run(args.length == 1 ? "" : args[1]) ? 0 : 1);
        }
        if (args.length == 2 && args[0].equals("release")) {
            ReleaseCommand.run(args[1]);
            System.exit(0);
        }
        if (args.length == 1 && args[0].equals("check")) {
            CheckCommand.run();
            return;
        }
        setDefault("logging.level.root", "warn");
        setDefault("logging.level.org.cstorecords", "info");
        useFreePort("server.port", "SERVER_PORT", 8080);
        useFreePort("management.server.port", "MANAGEMENT_SERVER_PORT", 8081);
        // Without build information, entity tags change with each start, as the code may have changed too.
        start(Stream.concat(Arrays.stream(args), Stream.of("--spring.info.build.location=classpath:none"))
                .toArray(String[]::new));
    }

    /** Starts PostgreSQL and the service, and returns the context of the running service. */
    public static ConfigurableApplicationContext start(String... args) {
        return start(List.of(), args);
    }

    /** Starts PostgreSQL and the service with further beans, and returns the context of the running service. */
    public static ConfigurableApplicationContext start(List<Class<?>> configurations, String... args) {
        return SpringApplication.from(Application::main)
                .with(PostgresConnections.Shared.class)
                .with(configurations.toArray(Class[]::new))
                .run(args)
                .getApplicationContext();
    }

    private static void useFreePort(String property, String variable, int defaultPort) {
        if (System.getenv(variable) == null && isInUse(defaultPort)) {
            setDefault(property, "0");
        }
    }

    /** Sets a system property, which arguments of the program override. */
    private static void setDefault(String property, String value) {
        System.getProperties().putIfAbsent(property, value);
    }

    private static boolean isInUse(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
