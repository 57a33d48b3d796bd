package org.cstorecords;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * PostgreSQL server with the database of the service and its two roles. The system property {@code postgres} selects
 * how it runs: {@code embedded}, the default, as a local process, or {@code testcontainers}, in a container.
 */
public final class Postgres {

    private static final Logger LOG = LoggerFactory.getLogger(Postgres.class);
    private static final String ADMINISTRATION = "postgres";
    private static final String DATABASE = "csto";

    /** Database with the records, of which others are copies. Nothing connects to it. */
    private static final String RECORDS = "csto_records";

    private static final String PASSWORD = "for-tests-only";

    /** Statements about roles, which all databases of a server share. */
    private static final Pattern ROLE = Pattern.compile("^(create|alter) role .*$", Pattern.MULTILINE);

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final UnaryOperator<String> url;
    private final String administrator;
    private final String administratorPassword;

    private Postgres(UnaryOperator<String> url, String administrator, String administratorPassword) {
        this.url = url;
        this.administrator = administrator;
        this.administratorPassword = administratorPassword;
    }

    /** Returns the server of this JVM, which stops with the JVM. */
    public static Postgres server() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final Postgres SERVER = start();
    }

    private static Postgres start() {
        String mode = System.getProperty("postgres", "embedded");
        Postgres server = switch (mode) {
            case "embedded" -> embedded();
            case "testcontainers" -> container();
            default ->
                throw new IllegalArgumentException(
                        "-Dpostgres=" + mode + " is unknown; use embedded or testcontainers");
        };
        server.create(DATABASE, server.hasRecords() ? RECORDS : "template1");
        return server;
    }

    private static Postgres embedded() {
        LOG.info("Unpacking and starting PostgreSQL, which takes a few seconds.");
        try {
            return of(PostgresTemplate.start(server -> of(server).prepare()));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    private static Postgres of(EmbeddedPostgres server) {
        return new Postgres(
                database -> "jdbc:postgresql://localhost:%s/%s".formatted(server.getPort(), database),
                "postgres",
                "postgres");
    }

    @SuppressWarnings("resource") // The container stops with the JVM.
    private static Postgres container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");
        container.start();
        Postgres server = new Postgres(
                database -> "jdbc:postgresql://%s:%s/%s"
                        .formatted(
                                container.getHost(),
                                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                                database),
                container.getUsername(),
                container.getPassword());
        server.prepare();
        return server;
    }

    /** Creates the roles and, if the records can be loaded, the database with the records. */
    private void prepare() {
        Matcher role = ROLE.matcher(roles());
        while (role.find()) {
            administer(ADMINISTRATION, role.group());
        }
        administer(ADMINISTRATION, "alter role csto_owner password '" + PASSWORD + "'");
        administer(ADMINISTRATION, "alter role csto_reader password '" + PASSWORD + "'");
        LOG.info("Loading the records, which later starts need not repeat.");
        create(RECORDS, "template1");
        try {
            Flyway.configure()
                    .dataSource(owner(RECORDS))
                    .locations("classpath:db/migration", "classpath:db/records")
                    .group(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            // The next test that loads them reports the error.
            administer(ADMINISTRATION, "drop database " + RECORDS);
        }
    }

    /** Whether the records can be loaded. */
    public boolean hasRecords() {
        return JdbcClient.create(administrator(ADMINISTRATION))
                        .sql("select count(*) from pg_database where datname = ?")
                        .param(RECORDS)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Returns the name of the database of the service. */
    public String database() {
        return DATABASE;
    }

    /** Creates an empty database with the privileges of the database of the service, and returns its name. */
    public String newDatabase() {
        return create(DATABASE + "_" + COUNTER.incrementAndGet(), "template1");
    }

    /** Creates a database with the records, and returns its name. */
    public String newDatabaseWithRecords() {
        return create(DATABASE + "_" + COUNTER.incrementAndGet(), RECORDS);
    }

    private String create(String name, String template) {
        administer(ADMINISTRATION, "create database %s template %s strategy file_copy".formatted(name, template));
        administer(name, ROLE.matcher(roles()).replaceAll("").replace("database " + DATABASE, "database " + name));
        return name;
    }

    private static String roles() {
        try {
            return Files.readString(Path.of("src/main/docker/roles.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Executes statements as the superuser in the database of the service. */
    public void administer(String sql) {
        administer(DATABASE, sql);
    }

    /** Executes statements as the superuser. */
    public void administer(String database, String sql) {
        new JdbcTemplate(administrator(database)).execute(sql);
    }

    /** Returns the JDBC URL of a database. */
    public String url(String database) {
        return url.apply(database);
    }

    /** Returns the password of both roles. */
    public String password() {
        return PASSWORD;
    }

    private DataSource administrator(String database) {
        return new DriverManagerDataSource(url(database), administrator, administratorPassword);
    }

    /** Returns a data source with the role that migrates. */
    public DataSource owner(String database) {
        return new DriverManagerDataSource(url(database), "csto_owner", PASSWORD);
    }

    /** Returns a data source with the role that serves requests. */
    public DataSource reader(String database) {
        return new DriverManagerDataSource(url(database), "csto_reader", PASSWORD);
    }
}
