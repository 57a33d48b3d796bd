package org.cstorecords;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Listener that logs the URLs of the service when it is ready. */
@Component
class StartupMessage {

    private static final Logger LOG = LoggerFactory.getLogger(StartupMessage.class);

    @EventListener
    void logUrls(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            String host = "http://localhost:";
            String url = host + context.getWebServer().getPort();
            String managementUrl =
                    host + event.getApplicationContext().getEnvironment().getProperty("local.management.port");
            LOG.info("""
                    CSTO Records is ready.
                      explorer       {}/
                      API            {}/api/v1/sessions
                      documentation  {}/reference
                      Swagger UI     {}/swagger-ui.html
                      health         {}/actuator/health
                    """.strip(), url, url, url, url, managementUrl);
        }
    }
}
