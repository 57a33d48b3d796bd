package org.cstorecords.api;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the trace id of a request, under which its span and its lines of the log go, for its problem and the access log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class TraceFilter extends OncePerRequestFilter {

    private static final String TRACE_ID = TraceFilter.class.getName();

    private final Tracer tracer;

    TraceFilter(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Span span = tracer.currentSpan();
        if (span != null) {
            request.setAttribute(TRACE_ID, span.context().traceId());
        }
        chain.doFilter(request, response);
    }

    /**
     * Returns the trace id of the request, 32 hexadecimal digits, the same for as long as it is served: that of its caller
     * (W3C Trace Context), or a new one.
     */
    static String traceId(HttpServletRequest request) {
        if (request.getAttribute(TRACE_ID) instanceof String traceId) {
            return traceId;
        }
        // Refused before it had a span.
        String traceId = UUID.randomUUID().toString().replace("-", "");
        request.setAttribute(TRACE_ID, traceId);
        return traceId;
    }
}
