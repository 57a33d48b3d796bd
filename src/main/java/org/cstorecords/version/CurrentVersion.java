package org.cstorecords.version;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The newest version of the dataset, without a query for each request: one query per second looks for a newer version. While the
 * database is unavailable, it remains the last version that was seen.
 */
@Component
public class CurrentVersion {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentVersion.class);
    private static final int MILLIS = 1000;

    private final JdbcClient database;
    private volatile @Nullable DatasetVersion version;
    private boolean failed;

    CurrentVersion(JdbcClient database) {
        this.database = database;
        this.version = newest(database);
    }

    /** Returns the version, or null for an empty dataset. */
    public @Nullable DatasetVersion get() {
        return version;
    }

    @Scheduled(fixedDelay = MILLIS)
    void refresh() {
        try {
            DatasetVersion newest = newest(database);
            if (newest != null) {
                version = newest;
            }
            failed = false;
        } catch (DataAccessException e) {
            if (!failed) {
                LOG.warn(
                        "New versions of the dataset are not seen until the database is available: {}", e.getMessage());
            }
            failed = true;
        }
    }

    /** Returns the newest version that the connection or transaction sees, or null for an empty dataset. */
    static @Nullable DatasetVersion newest(JdbcClient database) {
        return database.sql("select version, published from dataset_version order by version desc limit 1")
                .query((row, number) ->
                        new DatasetVersion(row.getLong(1), row.getTimestamp(2).toInstant()))
                .optional()
                .orElse(null);
    }
}
