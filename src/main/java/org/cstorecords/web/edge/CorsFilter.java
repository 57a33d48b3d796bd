package org.cstorecords.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cstorecords.web.format.DeprecationHeaders;
import org.cstorecords.web.format.Export;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of all origins read all responses, including problems (CORS protocol of the Fetch standard). The headers are the same
 * for all origins, so responses need no {@code Vary: Origin}, and shared caches can store them.
 */
public class CorsFilter extends OncePerRequestFilter {

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
    private static final String ONE_DAY = "86400";

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        // A request that Tomcat rejects passes the filters only in its error dispatch.
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
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }
}
