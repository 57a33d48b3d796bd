package org.cstorecords;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in plain words that the service has no database, or cannot reach the one that it was given. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer implements FailureAnalyzer {

    private static final String NO_DATASOURCE = "DataSourceBeanCreationException";
    private static final String CONNECTION_FAILED = "08";
    private static final String NOT_LET_IN = "28";
    private static final String REJECTED = "08004";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final Pattern NOT_A_URL =
            Pattern.compile("claims to not accept jdbcUrl|'url' must start with \"jdbc\"");

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals(NO_DATASOURCE)) {
                return new FailureAnalysis("No database is configured.", """
                        Either set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD \
                        (the role that serves)
                        and SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD (the role that migrates) for a PostgreSQL of \
                        yours,
                        or, in a clone of the project, run ./mvnw spring-boot:test-run, which brings a PostgreSQL.""", cause);
            } else if (NOT_A_URL.matcher(String.valueOf(cause.getMessage())).find()) {
                return new FailureAnalysis(
                        "The address of the database is none.",
                        "Set SPRING_DATASOURCE_URL to an address such as jdbc:postgresql://localhost:5432/csto.",
                        cause);
            } else if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                if (state.equals(NO_SUCH_DATABASE)) {
                    return new FailureAnalysis(
                            "There is no such database: " + sql.getMessage(),
                            "Create it, with the roles of src/main/docker/roles.sql, or mend SPRING_DATASOURCE_URL.",
                            cause);
                }
                if (state.startsWith(NOT_LET_IN) || state.equals(REJECTED)) {
                    return new FailureAnalysis(
                            "The database refuses the role: " + sql.getMessage(),
                            "Check the names and passwords of the role that serves (SPRING_DATASOURCE_…) and of the one"
                                    + " that migrates (SPRING_FLYWAY_…).",
                            cause);
                } else if (state.startsWith(CONNECTION_FAILED)) {
                    return new FailureAnalysis(
                            "The database cannot be reached: " + sql.getMessage(),
                            "Check that PostgreSQL runs and that SPRING_DATASOURCE_URL leads to it.",
                            cause);
                }
            }
        }
        return null;
    }
}
