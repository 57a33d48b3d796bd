package org.cstorecords.web.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;

/** Failures of the database that pass. */
public final class Unavailability {

    /**
     * SQLSTATE classes: connection exception, transaction rollback (such as a recovery conflict on a standby),
     * insufficient resources, operator intervention.
     */
    private static final Set<String> UNAVAILABLE_CLASSES = Set.of("08", "40", "53", "57");

    /** SQLSTATE codes: query canceled (such as by the statement timeout), lock not available. */
    private static final Set<String> TIMEOUT_CODES = Set.of("57014", "55P03");

    private Unavailability() {}

    /**
     * Returns the detail of a problem with the database, or null for any other failure. A lost, refused or timed-out
     * connection is recognized by its SQLSTATE class, or by a transaction that could not be rolled back.
     */
    public static @Nullable String detail(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null && TIMEOUT_CODES.contains(state)) {
                return "The database took too long to respond.";
            } else if (cause instanceof SQLTransientConnectionException
                    || cause instanceof TransactionException
                    || state != null && UNAVAILABLE_CLASSES.contains(state.substring(0, 2))) {
                return "The database cannot be reached at the moment.";
            }
        }
        return null;
    }
}
