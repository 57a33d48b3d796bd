package org.cstorecords.web.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.cstorecords.web.problem.ProblemType;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.http.HttpHeaders;

/**
 * Corrects the response to {@code OPTIONS *} (RFC 9110, section 9.3.7). Tomcat writes it before any valve, with methods that the
 * service does not support.
 */
final class AllowAdapter extends CoyoteAdapter {

    /** Replaces the adapter of a connector. */
    static final TomcatConnectorCustomizer INSTALLER = connector -> connector.addLifecycleListener(event -> {
        if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
            connector.getProtocolHandler().setAdapter(new AllowAdapter(connector));
        }
    });

    private AllowAdapter(Connector connector) {
        super(connector);
    }

    @Override
    protected boolean postParseRequest(
            org.apache.coyote.Request coyoteRequest,
            Request request,
            org.apache.coyote.Response coyoteResponse,
            Response response)
            throws IOException, ServletException {
        boolean parsed = super.postParseRequest(coyoteRequest, request, coyoteResponse, response);
        if (coyoteResponse.getMimeHeaders().getHeader(HttpHeaders.ALLOW) != null) {
            coyoteResponse.setHeader(HttpHeaders.ALLOW, ProblemType.ALLOWED_METHODS);
            ResponseHeadersFilter.addSecurityHeaders(request, response);
        }
        return parsed;
    }
}
