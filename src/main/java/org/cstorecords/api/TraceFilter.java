package org.cstorecords.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a trace id for log and problems: the caller's (W3C Trace Context) or a new one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TraceFilter extends OncePerRequestFilter {

    private static final String TRACE_ID = "traceId";

    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String traceId = traceId(request);
        MDC.put(TRACE_ID, traceId);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TRACE_ID);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Returns the trace id of the request, 32 hexadecimal digits, the same for as long as it is served. */
    static String traceId(HttpServletRequest request) {
        if (request.getAttribute(TRACE_ID) instanceof String traceId) {
            return traceId;
        }
        String traceparent = request.getHeader("traceparent");
        Matcher matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        String traceId = matcher.matches()
                ? matcher.group(1)
                : UUID.randomUUID().toString().replace("-", "");
        request.setAttribute(TRACE_ID, traceId);
        return traceId;
    }
}
