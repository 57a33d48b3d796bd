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
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat refuses before any servlet sees it, such as a malformed address, with a problem. */
class ProblemReportValve extends ErrorReportValve {

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
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, CorsFilter.ANY);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            SecurityHeadersFilter.guard(request, response, SecurityHeadersFilter.NO_PAGE);
            if (status == HttpStatus.EXPECTATION_FAILED.value()) {
                // Tomcat closes the connection, but does not say so.
                response.setHeader(HttpHeaders.CONNECTION, "close");
            }
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding((String) null);
            response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            getContainer().getLogger().debug("The client left before it was told the problem", e);
        }
    }

    /** Puts the valve in place of Tomcat's own, which answers with a page, and behind it what it has to report. */
    @Component
    static class Installer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        private final JsonMapper json;

        Installer(JsonMapper json) {
            this.json = json;
        }

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addConnectorCustomizers(AllowAdapter.INSTALLER);
            factory.addContextCustomizers(context -> {
                context.getParent().getPipeline().addValve(new ProblemReportValve(json));
                context.getParent().getPipeline().addValve(new MalformedUrlValve());
            });
        }
    }
}
