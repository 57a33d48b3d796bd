package org.cstorecords.web.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.cstorecords.web.problem.ProblemType;
import org.springframework.http.server.RequestPath;

/**
 * Rejects URLs that cannot be decoded: a query that is not percent-encoded UTF-8, or a malformed path behind a semicolon, which
 * Tomcat does not check. Otherwise they would fail in the servlet, and once more while the problem is written.
 */
class MalformedUrlValve extends ValveBase {

    MalformedUrlValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.isError() || isReadable(request)) {
            getNext().invoke(request, response);
        } else {
            response.sendError(ProblemType.BAD_REQUEST.status().value());
        }
    }

    private static boolean isReadable(Request request) {
        try {
            RequestPath.parse(request.getRequestURI(), null);
            request.getParameterNames();
            return true;
        } catch (IllegalArgumentException | InvalidParameterException e) {
            return false;
        }
    }
}
