package org.cstorecords;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Failure analyzer for a port that another program uses. It names the variable that sets another port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    private final Environment environment;

    PortFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        String port = String.valueOf(cause.getPort());
        boolean isManagement = port.equals(environment.getProperty("management.server.port"));
        return new FailureAnalysis(
                "Port " + port + " is in use by another program.",
                "Set " + (isManagement ? "MANAGEMENT_SERVER_PORT" : "SERVER_PORT")
                        + " to a free port, or stop the program that uses port " + port + ".",
                cause);
    }
}
