package org.cstorecords.api;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.cstorecords.registry.CurrentVersion;
import org.cstorecords.registry.DatasetVersion;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Notes which version of the dataset a request reads of a standby. A standby can be behind the server that told of the
 * newest version, and what is read of it must not go as that.
 */
@Component
class StandbyVersion implements TransactionExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(StandbyVersion.class);
    private static final String READ = StandbyVersion.class.getName();

    private final DataSource pool;

    StandbyVersion(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (failure != null || request == null) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(pool);
        try {
            PGConnection server = connection.unwrap(PGConnection.class);
            if ("on".equals(server.getParameterStatus("in_hot_standby"))) {
                DatasetVersion before = read(request);
                DatasetVersion now = CurrentVersion.newest(connection);
                if (now != null && (before == null || now.version() < before.version())) {
                    request.setAttribute(READ, now, RequestAttributes.SCOPE_REQUEST);
                }
            }
        } catch (SQLException e) {
            // Whatever else the transaction asks is refused as well.
            LOG.debug("A standby did not tell its version", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, pool);
        }
    }

    /** Returns the oldest version that the request has read of a standby until now, or null if it read of none. */
    static @Nullable DatasetVersion read(RequestAttributes request) {
        return (DatasetVersion) request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
    }
}
