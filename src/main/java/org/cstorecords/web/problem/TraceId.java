package org.cstorecords.web.problem;

import io.micrometer.observation.Observation;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Trace ID of a request, which its span, its log messages and its problem contain. */
public final class TraceId {

    private static final String ATTRIBUTE = TraceId.class.getName();

    private TraceId() {}

    /**
     * Returns the trace ID of the request, 32 hexadecimal digits: that of the client (W3C Trace Context), or a new one.
     * All calls for a request return the same ID.
     */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        // A request that Tomcat rejects has no observation.
        String traceId = ServerHttpObservationFilter.findObservationContext(request)
                .map(TraceId::observed)
                .orElseGet(() -> UUID.randomUUID().toString().replace("-", ""));
        request.setAttribute(ATTRIBUTE, traceId);
        return traceId;
    }

    private static @Nullable String observed(Observation.Context observation) {
        TracingContext tracing = observation.get(TracingContext.class);
        return tracing == null || tracing.getSpan() == null
                ? null
                : tracing.getSpan().context().traceId();
    }
}
