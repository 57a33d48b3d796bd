package org.cstorecords.web.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.cstorecords.web.problem.Problem;
import org.cstorecords.web.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem for each request that Tomcat rejects before it reaches a servlet, such as a malformed request line. */
public class ProblemReportValve extends ErrorReportValve {

    private final JsonMapper json;

    ProblemReportValve(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemType type = ProblemType.of(HttpStatusCode.valueOf(status));
        Problem problem = Problem.of(type, status, type.description(), request, List.of());
        try {
            ResponseHeadersFilter.addTo(request, response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (status == HttpStatus.EXPECTATION_FAILED.value()) {
                // Tomcat closes the connection without announcing it.
                response.setHeader(HttpHeaders.CONNECTION, "close");
            }
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding((String) null);
            response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            getContainer().getLogger().debug("The client disconnected before the problem was sent", e);
        }
    }

    /** Installs the valve in place of Tomcat's own, which writes an HTML page, and the sources of its problems behind it. */
    public static void install(TomcatServletWebServerFactory factory, JsonMapper json) {
        factory.addConnectorCustomizers(AllowAdapter.INSTALLER);
        factory.addContextCustomizers(context -> {
            context.getParent().getPipeline().addValve(new ProblemReportValve(json));
            context.getParent().getPipeline().addValve(new MalformedUrlValve());
        });
    }
}
