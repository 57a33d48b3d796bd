package org.cstorecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class StopTest {

    @Test
    void aServiceThatIsToldToStopStillAnswersButIsNotReadyAndClosesItsConnections() throws IOException {
        ConfigurableApplicationContext service =
                TestApplication.start("--server.port=0", "--management.server.port=0", "--csto.drain=2s");
        String address = address(service, "local.server.port") + "/api/v1/sessions?limit=1";
        String readiness = address(service, "local.management.port") + "/actuator/health/readiness";
        assertThat(ask(address).getHeaderField("Connection")).isNotEqualTo("close");
        assertThat(ask(readiness).getResponseCode()).isEqualTo(200);

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::close);

        await().pollInterval(Duration.ofMillis(50)).until(() -> ask(readiness).getResponseCode() == 503);
        HttpURLConnection answer = ask(address);
        assertThat(answer.getResponseCode()).isEqualTo(200);
        assertThat(answer.getHeaderField("Connection")).isEqualTo("close");
        assertThat(stopped).succeedsWithin(Duration.ofSeconds(20));
    }

    private static String address(ConfigurableApplicationContext service, String port) {
        return "http://localhost:" + service.getEnvironment().getRequiredProperty(port);
    }

    private static HttpURLConnection ask(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.getResponseCode();
        return connection;
    }
}
