package org.cstorecords.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.cstorecords.web.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is larger than any request of the service need be. What is larger still, by {@code
 * server.max-http-request-header-size}, Tomcat does not even read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class SizeFilter extends OncePerRequestFilter {

    private static final int ADDRESS_CHARACTERS = 8192;
    private static final int HEADERS_CHARACTERS = 8192;
    private static final int CONTENT_BYTES = 8192;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ProblemType problem = problem(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            response.sendError(problem.status().value());
        }
    }

    private static @Nullable ProblemType problem(HttpServletRequest request) {
        String query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > ADDRESS_CHARACTERS) {
            return ProblemType.ADDRESS_TOO_LONG;
        } else if (headers(request) > HEADERS_CHARACTERS) {
            return ProblemType.HEADERS_TOO_LARGE;
        }
        return request.getContentLengthLong() > CONTENT_BYTES ? ProblemType.CONTENT_TOO_LARGE : null;
    }

    private static int headers(HttpServletRequest request) {
        int characters = 0;
        for (String name : Collections.list(request.getHeaderNames())) {
            for (String value : Collections.list(request.getHeaders(name))) {
                characters += name.length() + value.length();
            }
        }
        return characters;
    }
}
