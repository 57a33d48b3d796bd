package org.cstorecords;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/** Failure analyzer for a migration that failed. */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayException cause) {
        String message = cause.getMessage() == null ? "" : cause.getMessage().strip();
        Throwable root = NestedExceptionUtils.getMostSpecificCause(cause);
        String details = message.contains(String.valueOf(root.getMessage()))
                ? message
                : message + System.lineSeparator() + root.getMessage();
        return new FailureAnalysis(
                "The database was not migrated and is unchanged: " + details,
                "Start the previous version of the service, which works with the unchanged database. Correct the"
                        + " migration or the data on which it fails, then start this version again.",
                cause);
    }
}
