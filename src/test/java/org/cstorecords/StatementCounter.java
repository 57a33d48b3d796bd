package org.cstorecords;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/** Counter of the SQL statements that Hibernate executes. */
public class StatementCounter implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static volatile @Nullable Queue<String> recorded;

    @Override
    public String inspect(String sql) {
        COUNT.incrementAndGet();
        Queue<String> statements = recorded;
        if (statements != null) {
            statements.add(sql);
        }
        return sql;
    }

    /** Returns the number of statements while the action runs. */
    public static int during(Runnable action) {
        int before = COUNT.get();
        action.run();
        return COUNT.get() - before;
    }

    /** Returns the statements while the action runs. */
    public static List<String> statementsDuring(Runnable action) {
        Queue<String> statements = new ConcurrentLinkedQueue<>();
        recorded = statements;
        try {
            action.run();
        } finally {
            recorded = null;
        }
        return List.copyOf(statements);
    }
}
