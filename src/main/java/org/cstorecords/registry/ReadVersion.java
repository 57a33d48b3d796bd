package org.cstorecords.registry;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Notes which version of the dataset a request reads, of what its transaction sees. It may be another one than the newest
 * that is known: a correction is seen before it is told of, and a standby can be behind.
 */
@Component
public class ReadVersion extends HibernateJpaVendorAdapter {

    private static final String READ = ReadVersion.class.getName();

    private final HibernateJpaDialect transactions = new Transactions();

    ReadVersion() {}

    @Override
    public HibernateJpaDialect getJpaDialect() {
        return transactions;
    }

    /** Notes that what the current request answers is of that version. */
    public static void note(DatasetVersion version) {
        RequestContextHolder.currentRequestAttributes().setAttribute(READ, version, RequestAttributes.SCOPE_REQUEST);
    }

    /** Returns the version that the last transaction of the current request reads, or null if it has read nothing. */
    static @Nullable DatasetVersion current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : of(request);
    }

    /** Returns the version that the last transaction of a request reads, or null if it has read nothing. */
    public static @Nullable DatasetVersion of(RequestAttributes request) {
        return (DatasetVersion) request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
    }

    private static final class Transactions extends HibernateJpaDialect {

        private static final long serialVersionUID = 1L;

        @Override
        public Object beginTransaction(EntityManager entities, TransactionDefinition definition) throws SQLException {
            Object begun = super.beginTransaction(entities, definition);
            if (RequestContextHolder.getRequestAttributes() != null) {
                entities.unwrap(Session.class).doWork(connection -> {
                    DatasetVersion version = CurrentVersion.newest(connection);
                    if (version != null) {
                        note(version);
                    }
                });
            }
            return begun;
        }
    }
}
