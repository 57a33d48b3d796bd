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
 * A complete response with status 200.
 *
 * @param route the pattern of the operation's path, for the metrics and the access log
 * @param validators its validators
 * @param contentType its media type with parameters, or null for none
 * @param headers its other headers, without those of every response
 * @param content its content, uncompressed
 */
record Representation(
        String route,
        Validators validators,
        @Nullable String contentType,
        Map<String, List<String>> headers,
        byte[] content) {

    private static final int OVERHEAD = 1000;

    /**
     * Sends the response, or 304 or 412 where the preconditions of the request demand it.
     *
     * @throws IOException if the container did not take every byte
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

    /** Returns about how many bytes of memory it takes. */
    int weight() {
        return OVERHEAD + content.length;
    }
}
