package org.cstorecords.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.cstorecords.web.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects requests that are larger than any that the service needs. Tomcat rejects even larger ones before it has read them
 * ({@code server.max-http-request-header-size}).
 */
public class SizeFilter extends OncePerRequestFilter {

    private static final int MAX_URL_CHARACTERS = 8192;

    /** The link to the next page of the longest URL has a cursor in addition. */
    private static final int MAX_CURSOR_CHARACTERS = 1024;

    private static final int MAX_HEADERS_CHARACTERS = 8192;
    private static final int MAX_CONTENT_BYTES = 8192;

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
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        int maxCharacters = MAX_URL_CHARACTERS + (query.contains("cursor=") ? MAX_CURSOR_CHARACTERS : 0);
        if (request.getRequestURI().length() + query.length() > maxCharacters) {
            return ProblemType.URI_TOO_LONG;
        } else if (headers(request) > MAX_HEADERS_CHARACTERS) {
            return ProblemType.HEADERS_TOO_LARGE;
        }
        return request.getContentLengthLong() > MAX_CONTENT_BYTES ? ProblemType.CONTENT_TOO_LARGE : null;
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
