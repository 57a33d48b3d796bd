package org.cstorecords;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/** Says in plain words that the database could not be migrated, and what to do. */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayException cause) {
        String why = cause.getMessage() == null ? "" : cause.getMessage().strip();
        Throwable root = NestedExceptionUtils.getMostSpecificCause(cause);
        String told = why.contains(String.valueOf(root.getMessage()))
                ? why
                : why + System.lineSeparator() + root.getMessage();
        return new FailureAnalysis(
                "The database was not migrated, and is as it was: " + told,
                "Start the version of the service that ran before: it serves the database as it is. Mend the migration, or"
                        + " what it stumbles over in the database, and start this version again.",
                cause);
    }
}
