package org.cstorecords.web.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.cstorecords.web.problem.TraceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Logs a line for each request, including those that Tomcat rejects: method, route, status, bytes and duration, in the fields of
 * the Elastic Common Schema. It logs nothing about the client, and of the URL only the route.
 */
public class AccessLog extends ValveBase implements org.apache.catalina.AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
    private static final String NO_ROUTE = "none";
    private static final Set<String> NO_OPERATION = Set.of("/**", "/error");

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    @Override
    public void log(Request request, Response response, long nanoseconds) {
        String method = method(request);
        String route = route(request);
        LOG.atInfo()
                .addKeyValue("http.request.method", method)
                .addKeyValue("http.route", route)
                .addKeyValue("http.response.status_code", response.getStatus())
                .addKeyValue("http.response.body.bytes", response.getBytesWritten(false))
                .addKeyValue("event.duration", nanoseconds)
                .addKeyValue("trace.id", TraceId.of(request))
                .log(
                        "{} {} {} in {} ms",
                        method,
                        route,
                        response.getStatus(),
                        TimeUnit.NANOSECONDS.toMillis(nanoseconds));
    }

    /** Returns the method, or a placeholder for one that HTTP does not define, because a client can send any word. */
    private static String method(Request request) {
        String method = String.valueOf(request.getMethod());
        return Arrays.asList(HttpMethod.values()).contains(HttpMethod.valueOf(method)) ? method : "_OTHER";
    }

    private static String route(Request request) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return route == null || NO_OPERATION.contains(route.toString()) ? NO_ROUTE : route.toString();
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // The log does not contain the address of the client, so the headers of proxies are irrelevant.
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
