package org.cstorecords.registry;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.stereotype.Component;

/**
 * Knows the version of the dataset without asking the database at each request: PostgreSQL notifies of every new one on a
 * connection that is not of the pool, which must lead to the server itself. On a standby, which cannot notify, it looks
 * every second. While the database is away it goes by the last version that it saw. The connection lives no longer than
 * those of the pool, so that both go over to another server.
 */
@Component
public class CurrentVersion implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentVersion.class);
    private static final String READ_ONLY = "25006";
    private static final String NEWEST = "select version, published from dataset_version order by version desc limit 1";
    private static final int LOOK_EVERY_MILLIS = 1000;
    private static final int CONNECTED_WITHIN_SECONDS = 2;
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(1);

    private final SimpleDriverDataSource database;
    private final PoolThreads threads;
    private final Thread watch;
    private volatile boolean stopped;
    private volatile @Nullable DatasetVersion version;

    CurrentVersion(EntryRepository entries, HikariDataSource pool, PoolThreads threads) {
        this.threads = threads;
        this.version = entries.currentVersion().orElse(null);
        this.database = DataSourceBuilder.derivedFrom(pool)
                .type(SimpleDriverDataSource.class)
                .build();
        this.database.setConnectionProperties(pool.getDataSourceProperties());
        watch = new Thread(this::watch, "dataset-version");
        watch.setDaemon(true);
        watch.start();
    }

    /** Returns the version, or null for a dataset that has nothing in it yet. */
    public @Nullable DatasetVersion get() {
        return version;
    }

    @Override
    public void destroy() {
        stopped = true;
        watch.interrupt();
    }

    /** Returns the newest version that can be read on a connection, or null for a dataset that has nothing in it yet. */
    public static @Nullable DatasetVersion newest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEWEST);
                ResultSet newest = statement.executeQuery()) {
            return newest.next()
                    ? new DatasetVersion(
                            newest.getLong(1),
                            newest.getObject(2, OffsetDateTime.class).toInstant())
                    : null;
        }
    }

    private void look(Connection connection) throws SQLException {
        DatasetVersion newest = newest(connection);
        if (newest != null) {
            version = newest;
        }
    }

    private void watch() {
        boolean away = false;
        while (!stopped) {
            try (Connection connection = database.getConnection()) {
                if (away) {
                    threads.wake();
                    away = false;
                }
                watch(connection, isTold(connection));
            } catch (SQLException | RuntimeException e) {
                away = true;
                if (!stopped) {
                    LOG.warn("New versions of the dataset are not seen until the database answers: {}", e.getMessage());
                }
                pause();
            }
        }
    }

    private void watch(Connection connection, boolean told) throws SQLException {
        look(connection);
        PGConnection notified = connection.unwrap(PGConnection.class);
        long begun = System.nanoTime();
        while (!stopped && System.nanoTime() - begun < RENEWED_AFTER.toNanos()) {
            PGNotification @Nullable [] notifications = notified.getNotifications(LOOK_EVERY_MILLIS);
            if (!told || notifications != null && notifications.length > 0) {
                look(connection);
            } else if (!connection.isValid(CONNECTED_WITHIN_SECONDS)) {
                throw new SQLTransientConnectionException("The database does not answer");
            }
        }
    }

    private static boolean isTold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen dataset_version");
            return true;
        } catch (SQLException e) {
            if (READ_ONLY.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
