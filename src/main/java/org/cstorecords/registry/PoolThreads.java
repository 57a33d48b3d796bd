package org.cstorecords.registry;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * The threads of the connection pool. One of them connects, and pauses for up to five seconds after many attempts in
 * vain, which nothing but an interruption ends before its time.
 */
@Component
class PoolThreads implements ThreadFactory, BeanPostProcessor {

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setThreadFactory(this);
        }
        return bean;
    }

    @Override
    public Thread newThread(Runnable task) {
        threads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        Thread thread = new Thread(task, "connection-pool");
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    /** Has the pool connect at once, since the database is back. */
    void wake() {
        threads.forEach(Thread::interrupt);
    }
}
