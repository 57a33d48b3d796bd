package org.cstorecords.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Drains connections before shutdown. For the time {@code csto.drain} the service still responds, but is not ready and closes each
 * connection after its response, so that a load balancer moves clients to other instances without failed requests.
 */
@Component
public class DrainFilter extends OncePerRequestFilter implements SmartLifecycle {

    private final Duration drain;
    private volatile boolean running;

    DrainFilter(@Value("${csto.drain}") Duration drain) {
        this.drain = drain;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!running) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        chain.doFilter(request, response);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Waits. Spring calls it before it stops the web server, after readiness is down. */
    @Override
    public void stop() {
        running = false;
        try {
            Thread.sleep(drain.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
