package org.cstorecords;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the service where to go next. */
@Component
class StartupMessage {

    private static final Logger LOG = LoggerFactory.getLogger(StartupMessage.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            String host = "http://localhost:";
            String address = host + context.getWebServer().getPort();
            String management =
                    host + event.getApplicationContext().getEnvironment().getProperty("local.management.port");
            LOG.info("""
                    CSTO Records is ready.
                      the record     {}/
                      API            {}/api/v1/sessions
                      documentation  {}/reference, to try at {}/swagger-ui.html
                      health         {}/actuator/health
                    """.strip(), address, address, address, address, management);
        }
    }
}
