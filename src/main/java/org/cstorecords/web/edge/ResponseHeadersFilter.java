package org.cstorecords.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cstorecords.web.format.DeprecationHeaders;
import org.cstorecords.web.format.Export;
import org.cstorecords.web.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Adds the headers of all responses, and responds to {@code OPTIONS}.
 *
 * <p>Pages of all origins can read all responses, including problems (CORS protocol of the Fetch standard). The headers are the
 * same for all origins, so responses need no {@code Vary: Origin}, and shared caches can store them.
 *
 * <p>A page of this service can load from the service only, without inline scripts or styles; other responses can load nothing
 * (Content Security Policy Level 3). Browsers do not guess media types, and send no referrer. On TLS connections, browsers use TLS
 * from then on (RFC 6797).
 */
public class ResponseHeadersFilter extends OncePerRequestFilter {

    private static final String ANY = "*";
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
    private static final String ONE_YEAR = "max-age=31536000";

    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";
    private static final String PAGE = page("");

    /** Redoc adds empty style elements, which the first hash allows, and one with content, which the second allows. */
    private static final String REFERENCE = page(" 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
            + " 'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='");

    /** Swagger UI has one inline style. */
    private static final String SWAGGER_UI = page(" 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='");

    private static String page(String moreStyles) {
        return "default-src 'none'; script-src 'self'; style-src 'self'" + moreStyles
                + "; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        // A request that Tomcat rejects passes the filters only in its error dispatch.
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        addSecurityHeaders(request, response, policy(request));
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        if (!HttpMethod.OPTIONS.matches(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        String methods = ProblemType.allowedMethods(request.getServletPath());
        response.setHeader(HttpHeaders.ALLOW, methods);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods.replace(", OPTIONS", ""));
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ANY);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    /** Adds the headers of a response that is written before the filters, and is no page. */
    static void addTo(HttpServletRequest request, HttpServletResponse response) {
        addSecurityHeaders(request, response);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
    }

    /** Adds the headers that restrict browsers to a response that is no page. */
    static void addSecurityHeaders(HttpServletRequest request, HttpServletResponse response) {
        addSecurityHeaders(request, response, NO_PAGE);
    }

    private static void addSecurityHeaders(HttpServletRequest request, HttpServletResponse response, String policy) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
    }

    private static String policy(HttpServletRequest request) {
        String path = request.getServletPath();
        if (path.equals("/") || path.startsWith("/explorer/")) {
            return PAGE;
        }
        if (path.equals("/reference")) {
            return REFERENCE;
        }
        if (path.startsWith("/swagger-ui")) {
            return SWAGGER_UI;
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        // Browsers get a page for paths that do not exist.
        boolean isUnknownPage = !path.startsWith("/api/") && accept != null && accept.contains("text/html");
        return isUnknownPage ? PAGE : NO_PAGE;
    }
}
