package org.cstorecords.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Adds the headers that restrict browsers. A page can load from this service only, without inline scripts or styles; other
 * responses can load nothing (Content Security Policy Level 3). Browsers do not guess media types, and send no referrer. On TLS
 * connections, browsers use TLS from then on (RFC 6797).
 */
public class SecurityHeadersFilter extends OncePerRequestFilter {

    static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    private static final String PAGE = page("");
    private static final String ONE_YEAR = "max-age=31536000";

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
        guard(request, response, policy(request.getRequestURI()));
        chain.doFilter(request, response);
    }

    static void guard(HttpServletRequest request, HttpServletResponse response, String policy) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
    }

    private static String policy(String path) {
        if (path.equals("/") || path.startsWith("/explorer/")) {
            return PAGE;
        }
        if (path.equals("/reference")) {
            return REFERENCE;
        }
        return path.startsWith("/swagger-ui") ? SWAGGER_UI : NO_PAGE;
    }
}
