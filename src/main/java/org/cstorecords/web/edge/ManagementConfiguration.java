package org.cstorecords.web.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.cstorecords.web.problem.ProblemType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parts of the request pipeline that the management port shares with the API. It is not a {@code @Configuration}, because the
 * component scan of the API would find it.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ManagementConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports(JsonMapper json) {
        return factory -> ProblemReportValve.install(factory, json);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> endpointsOnly(
            @Value("${management.server.base-path:}${management.endpoints.web.base-path:/actuator}") String path) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new EndpointsOnly(path)));
    }

    /**
     * Adds the headers that restrict browsers, and responds with 404 outside the endpoints. Spring would serve the files of the
     * pages there, and {@code /error}.
     */
    private static final class EndpointsOnly extends ValveBase {

        private final String path;

        EndpointsOnly(String path) {
            super(true);
            this.path = path;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            ResponseHeadersFilter.addSecurityHeaders(request, response);
            String requested = request.getDecodedRequestURI();
            if (response.isError()
                    || requested.equals(path)
                    || requested.startsWith(path.endsWith("/") ? path : path + "/")) {
                getNext().invoke(request, response);
            } else {
                response.sendError(ProblemType.NOT_FOUND.status().value());
            }
        }
    }
}
