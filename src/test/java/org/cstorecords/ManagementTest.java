package org.cstorecords;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** Health, metrics, access log and traces of a service with the {@code production} profile. */
class ManagementTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Queue<String> TRACES = new ConcurrentLinkedQueue<>();

    private static HttpServer collector;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            TRACES.add(HexFormat.of().formatHex(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        service = TestApplication.start(
                "--spring.profiles.active=production",
                "--server.port=0",
                "--management.server.port=0",
                "--management.endpoints.web.exposure.include=health,info,prometheus",
                "--management.opentelemetry.tracing.export.otlp.endpoint=http://localhost:"
                        + collector.getAddress().getPort() + "/v1/traces",
                "--management.tracing.sampling.probability=1",
                "--csto.public-url=https://records.example.org",
                "--csto.drain=0s");
    }

    @AfterAll
    static void stop() {
        service.close();
        collector.stop(0);
    }

    @Test
    void theActuatorIsNotOnThePortOfTheApi() {
        for (String path : List.of("/actuator", "/actuator/health", "/actuator/info", "/actuator/prometheus")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void healthHasALivenessAndAReadinessProbe() {
        for (String path : List.of("", "/liveness", "/readiness")) {
            assertThat(getFromManagementPort("/actuator/health" + path).body()).contains("\"status\":\"UP\"");
        }
    }

    @Test
    void theManagementPortSendsSecurityHeaders() {
        for (String path : List.of("/actuator/health", "/actuator/env", "/nowhere")) {
            assertThat(getFromManagementPort(path).headers().map())
                    .containsKeys("content-security-policy", "x-content-type-options", "referrer-policy");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/explorer/main.js",
                "/swagger-ui/index.html",
                "/error",
                "/actuator/../error",
                "/actuators",
                "/api/v1/sessions"
            })
    void theManagementPortServesOnlyTheActuator(String path) {
        HttpResponse<String> response = getFromManagementPort(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"status\":404");
    }

    @Test
    void infoNamesTheVersionsOfServiceAndDataset() {
        DocumentContext info =
                JsonPath.parse(getFromManagementPort("/actuator/info").body());

        assertThat(info.<String>read("$.build.version")).isNotBlank();
        assertThat(info.<Integer>read("$.dataset.version")).isPositive();
        assertThat(info.<String>read("$.dataset.published")).isNotBlank();
    }

    @Test
    void metricsCoverRoutesTheConnectionPoolAndTheDatasetVersion() {
        get("/api/v1/sessions/csc-2013-09-23");

        assertThat(getFromManagementPort("/actuator/prometheus").body())
                .containsPattern(
                        "http_server_requests_seconds_bucket\\{[^}]*status=\"200\"[^}]*uri=\"/api/v1/sessions/\\{id}\"")
                .containsPattern("hikaricp_connections_acquire_seconds_bucket\\{[^}]*le=\"2.0\"")
                .containsPattern("hikaricp_connections_active\\{[^}]*} \\d")
                .containsPattern("csto_dataset_version [1-9]");
    }

    @Test
    void theAccessLogHasALineForEachRequestWithoutItsValues() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger("org.cstorecords.web.edge.AccessLog");
        lines.start();
        log.addAppender(lines);
        try {
            String traceId = JsonPath.parse(
                            get("/api/v1/persons/a-neighbor?q=of-mine").body())
                    .read("$.traceId");

            ILoggingEvent line = await().until(
                            () -> List.copyOf(lines.list).stream()
                                    .filter(event -> fields(event).containsValue(traceId))
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
            assertThat(fields(line))
                    .containsEntry("http.request.method", "GET")
                    .containsEntry("http.route", "/api/v1/persons/{id}")
                    .containsEntry("http.response.status_code", 400)
                    .containsKeys("http.response.body.bytes", "event.duration");
            assertThat(line.getFormattedMessage() + fields(line)).doesNotContain("neighbor", "of-mine");
        } finally {
            log.detachAppender(lines);
        }
    }

    private static Map<String, Object> fields(ILoggingEvent event) {
        return event.getKeyValuePairs().stream().collect(Collectors.toMap(pair -> pair.key, pair -> pair.value));
    }

    @Test
    void aRequestIsExportedAsATrace() {
        String traceId = JsonPath.parse(get("/api/v1/sessions/nowhere").body()).read("$.traceId");

        await().until(() -> TRACES.stream().anyMatch(spans -> spans.contains(traceId)));
    }

    @Test
    void linksHaveThePublicUrlWhateverTheHostHeader() {
        HttpResponse<String> feed = get("/api/v1/decisions?format=atom");

        assertThat(feed.body())
                .contains("\"https://records.example.org/api/v1/decisions/")
                .doesNotContain("localhost");
        assertThat(feed.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
    }

    private static HttpResponse<String> get(String path) {
        return get("local.server.port", path);
    }

    private static HttpResponse<String> getFromManagementPort(String path) {
        return get("local.management.port", path);
    }

    private static HttpResponse<String> get(String port, String path) {
        URI uri = URI.create("http://localhost:" + service.getEnvironment().getRequiredProperty(port) + path);
        try {
            return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(uri.toString(), e);
        }
    }
}
