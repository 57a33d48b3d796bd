package org.cstorecords.web.edge;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;

/** The public URL of the service, the property {@code csto.public-url}. */
public final class PublicUrl {

    private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);

    private PublicUrl() {}

    /**
     * Makes Tomcat use the URL for each request. Otherwise links would contain the {@code Host} header of the client, and caches
     * would store them.
     *
     * @param url such as {@code https://records.example.org}
     * @throws IllegalArgumentException if the URL is not an HTTP URL of a host alone
     */
    public static TomcatConnectorCustomizer of(URI url) {
        Integer port = PORTS.get(String.valueOf(url.getScheme()));
        if (port == null || url.getHost() == null || !url.getPath().isEmpty()) {
            throw new IllegalArgumentException(
                    "csto.public-url must be a URL such as https://records.example.org: " + url);
        }
        return connector -> {
            connector.setScheme(url.getScheme());
            connector.setSecure(url.getScheme().equals("https"));
            connector.setProxyName(url.getHost());
            connector.setProxyPort(url.getPort() < 0 ? port : url.getPort());
        };
    }
}
