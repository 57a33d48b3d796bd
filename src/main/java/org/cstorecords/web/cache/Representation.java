package org.cstorecords.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Complete response with status 200.
 *
 * @param route path pattern of the operation, for the metrics and the access log
 * @param contentType media type with parameters, or null
 * @param headers other headers, without those that filters add to all responses
 * @param content uncompressed content
 */
record Representation(
        String route,
        Validators validators,
        @Nullable String contentType,
        Map<String, List<String>> headers,
        byte[] content) {

    private static final int OVERHEAD = 1000;

    /**
     * Sends the response, or 304 or 412 if the preconditions of the request require it.
     *
     * @throws IOException if the container did not accept all bytes
     */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, route);
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(observation -> observation.setPathPattern(route));
        headers.forEach((name, values) -> {
            response.setHeader(name, null);
            values.forEach(value -> response.addHeader(name, value));
        });
        response.setContentType(contentType);
        if (validators.apply(request, response)) {
            response.setContentLength(content.length);
            try (ServletOutputStream out = response.getOutputStream()) {
                out.write(content);
            }
        }
    }

    /** Returns the approximate size in memory, in bytes. */
    int weight() {
        return OVERHEAD + content.length;
    }
}
