package org.cstorecords;

import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that the service sends to the database. */
public class StatementCounter implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public String inspect(String sql) {
        COUNT.incrementAndGet();
        return sql;
    }

    /** Returns how many statements there were while the action ran. */
    public static int during(Runnable action) {
        int before = COUNT.get();
        action.run();
        return COUNT.get() - before;
    }
}
