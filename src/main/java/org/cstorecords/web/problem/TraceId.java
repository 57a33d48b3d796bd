package org.cstorecords.web.problem;

import io.micrometer.observation.Observation;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** The trace id of a request, under which its span, its lines of the log and its problem can be found. */
public final class TraceId {

    private static final String ATTRIBUTE = TraceId.class.getName();

    private TraceId() {}

    /**
     * Returns the trace id of the request, 32 hexadecimal digits: that of its client (W3C Trace Context), or a new one. It
     * stays the same for the request.
     */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        // A request that Tomcat refuses has no observation.
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
