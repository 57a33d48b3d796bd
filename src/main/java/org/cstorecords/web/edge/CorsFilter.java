package org.cstorecords.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cstorecords.web.format.DeprecationHeaders;
import org.cstorecords.web.format.Export;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of any origin read every answer, problems included (the Fetch standard's CORS protocol). Since the answer
 * is the same for every origin, it does not vary by it, and shared caches can keep it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class CorsFilter extends OncePerRequestFilter {

    static final String ANY = "*";

    private static final String EXPOSED = String.join(
            ", ",
            HttpHeaders.LINK,
            HttpHeaders.ETAG,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.CONTENT_DISPOSITION,
            Export.CORRECTED_QUERY,
            DeprecationHeaders.DEPRECATION,
            DeprecationHeaders.SUNSET,
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.CONTENT_RANGE,
            "Repr-Digest",
            "Digest");
    private static final String A_DAY = "86400";

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        // What Tomcat refuses comes this way alone.
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        boolean preflight = HttpMethod.OPTIONS.matches(request.getMethod())
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
        if (!preflight) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ANY);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }
}
