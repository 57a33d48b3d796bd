package org.cstorecords.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers what an answer may do. A page may load from this service alone, and has no script or style within;
 * what is no page may do nothing at all (Content Security Policy Level 3). Every answer is of the media type that it
 * says, and links to elsewhere do not tell where they were followed. Who came by TLS comes so again (RFC 6797).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SecurityHeadersFilter extends OncePerRequestFilter {

    static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    private static final String PAGE = page("");
    private static final String A_YEAR = "max-age=31536000";

    /**
     * Redoc puts its styles into elements that it leaves empty, which the first hash lets it, and one text of its own,
     * which the second does.
     */
    private static final String REFERENCE = page(" 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
            + " 'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='");

    /** Swagger UI has one style within. */
    private static final String SWAGGER_UI = page(" 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='");

    private static String page(String moreStyles) {
        return "default-src 'none'; script-src 'self'; style-src 'self'" + moreStyles
                + "; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        // What Tomcat refuses comes this way alone.
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
            response.setHeader("Strict-Transport-Security", A_YEAR);
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
