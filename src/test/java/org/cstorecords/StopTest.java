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
    void duringShutdownTheServiceRespondsButIsNotReadyAndClosesConnections() throws IOException {
        ConfigurableApplicationContext service =
                TestApplication.start("--server.port=0", "--management.server.port=0", "--csto.drain=2s");
        String url = url(service, "local.server.port") + "/api/v1/sessions?limit=1";
        String readiness = url(service, "local.management.port") + "/actuator/health/readiness";
        assertThat(get(url).getHeaderField("Connection")).isNotEqualTo("close");
        assertThat(get(readiness).getResponseCode()).isEqualTo(200);

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::close);

        await().pollInterval(Duration.ofMillis(50)).until(() -> get(readiness).getResponseCode() == 503);
        HttpURLConnection response = get(url);
        assertThat(response.getResponseCode()).isEqualTo(200);
        assertThat(response.getHeaderField("Connection")).isEqualTo("close");
        assertThat(stopped).succeedsWithin(Duration.ofSeconds(20));
    }

    private static String url(ConfigurableApplicationContext service, String port) {
        return "http://localhost:" + service.getEnvironment().getRequiredProperty(port);
    }

    private static HttpURLConnection get(String url) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.getResponseCode();
        return connection;
    }
}
