package org.cstorecords;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Failure analyzer for a database that is not configured or that the service cannot connect to. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer implements FailureAnalyzer {

    private static final String NO_DATASOURCE = "DataSourceBeanCreationException";
    private static final String CONNECTION_EXCEPTION = "08";
    private static final String INVALID_AUTHORIZATION = "28";
    private static final String CONNECTION_REJECTED = "08004";
    private static final String UNKNOWN_DATABASE = "3D000";
    private static final String UNKNOWN_TABLE = "42P01";
    private static final Pattern INVALID_URL =
            Pattern.compile("claims to not accept jdbcUrl|'url' must start with \"jdbc\"");

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals(NO_DATASOURCE)) {
                return new FailureAnalysis("No database is configured.", """
                        Either set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD \
                        (the role that reads)
                        and SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD (the role that migrates) for your PostgreSQL,
                        or, in a clone of the project, run ./mvnw spring-boot:test-run, which starts \
                        PostgreSQL.""", cause);
            } else if (INVALID_URL.matcher(String.valueOf(cause.getMessage())).find()) {
                return new FailureAnalysis(
                        "The URL of the database is not a JDBC URL.",
                        "Set SPRING_DATASOURCE_URL to a URL such as jdbc:postgresql://localhost:5432/csto.",
                        cause);
            } else if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                if (state.equals(UNKNOWN_DATABASE)) {
                    return new FailureAnalysis(
                            "The database does not exist: " + sql.getMessage(),
                            "Create it, with the roles of src/main/docker/roles.sql, or correct SPRING_DATASOURCE_URL.",
                            cause);
                }
                if (state.equals(UNKNOWN_TABLE)) {
                    return new FailureAnalysis(
                            "The database is not migrated: " + sql.getMessage(),
                            "Run the command migrate, as the role that owns the database, before you start the service"
                                    + " with SPRING_FLYWAY_ENABLED=false.",
                            cause);
                }
                if (state.startsWith(INVALID_AUTHORIZATION) || state.equals(CONNECTION_REJECTED)) {
                    return new FailureAnalysis(
                            "The database rejects the role: " + sql.getMessage(),
                            "Check the names and passwords of the role that reads (SPRING_DATASOURCE_…) and of the role"
                                    + " that migrates (SPRING_FLYWAY_…).",
                            cause);
                }
                if (state.startsWith(CONNECTION_EXCEPTION)) {
                    return new FailureAnalysis(
                            "The database cannot be reached: " + sql.getMessage(),
                            "Check that PostgreSQL runs and that SPRING_DATASOURCE_URL has its host and port.",
                            cause);
                }
            }
        }
        return null;
    }
}
