package org.cstorecords.version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * The version of the dataset that the transactions of the current thread read. It can differ from {@link CurrentVersion}: a
 * transaction sees a correction before that does, and a standby can lag behind.
 */
@Component
public class SnapshotVersion implements TransactionExecutionListener {

    /** The version of a thread that read several versions, or an unknown one. It equals no version of the dataset. */
    public static final DatasetVersion MIXED = new DatasetVersion(0L, Instant.MIN);

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotVersion.class);
    private static final ThreadLocal<@Nullable DatasetVersion> READ = new ThreadLocal<>();

    private final JdbcClient database;

    SnapshotVersion(JdbcClient database) {
        this.database = database;
    }

    /** Returns the version that the thread has read since {@link #clear}, null for none, or {@link #MIXED}. */
    public static @Nullable DatasetVersion get() {
        return READ.get();
    }

    /** Notes that the thread has read a version. */
    public static void note(DatasetVersion version) {
        DatasetVersion before = READ.get();
        READ.set(before == null || before.published().equals(version.published()) ? version : MIXED);
    }

    /** Forgets what the thread has read; called before and after each request. */
    public static void clear() {
        READ.remove();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) {
            return;
        }
        // An exception from here would leak the connection of the transaction.
        try {
            DatasetVersion version = CurrentVersion.newest(database);
            if (version != null) {
                note(version);
            }
        } catch (DataAccessException e) {
            LOG.debug("The version of the dataset cannot be read", e);
            note(MIXED);
        }
    }
}
