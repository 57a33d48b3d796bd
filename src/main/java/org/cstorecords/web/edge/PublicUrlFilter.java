package org.cstorecords.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the service be at the address {@code csto.address} alone, such as {@code https://records.example.org}, whichever
 * host a request names: a stranger's would otherwise stand in links, and in the caches that keep them.
 */
@Component
@ConditionalOnProperty("csto.address")
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicUrlFilter extends OncePerRequestFilter {

    private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);

    private final URI address;
    private final int port;

    /** @throws IllegalArgumentException if the address is not one of {@code http} or {@code https} with a host alone */
    PublicUrlFilter(@Value("${csto.address}") URI address) {
        Integer usual = PORTS.get(String.valueOf(address.getScheme()));
        if (usual == null || address.getHost() == null || !address.getPath().isEmpty()) {
            throw new IllegalArgumentException("csto.address is not like https://records.example.org: " + address);
        }
        this.address = address;
        this.port = address.getPort() < 0 ? usual : address.getPort();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Addressed(request), response);
    }

    private final class Addressed extends HttpServletRequestWrapper {

        Addressed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getScheme() {
            return address.getScheme();
        }

        @Override
        public String getServerName() {
            return address.getHost();
        }

        @Override
        public int getServerPort() {
            return port;
        }

        @Override
        public boolean isSecure() {
            return getScheme().equals("https");
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(address.toString()).append(getRequestURI());
        }
    }
}
