package org.cstorecords.web.format;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Postgres;
import org.cstorecords.StatementCounter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** Exports that are larger than one batch of rows and than the buffers of a connection. */
@ExpendableApiTest
class LongExportTest {

    static final String LIST = "bodies?q=voluminous";
    static final int BODIES = 1_300;
    static final JdbcTemplate DATABASE = new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE));

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @BeforeAll
    static void recordBodies() {
        // The mandates are long, but have few words to index.
        DATABASE.execute("""
                select curation.record_body(
                  id => 'long-' || i, name => 'Voluminous body ' || i, type => 'OTHER',
                  mandate => repeat('-', 11000), citations => array[curation.cite('001:6')])
                from generate_series(1, %s) i
                """.formatted(BODIES));
    }

    @Test
    void anExportHasEveryRowOfEveryBatchOnce() {
        String lines = api.send(HttpMethod.GET, LIST + "&format=ndjson&sort=id").body();

        assertThat(lines.lines().map(line -> line.substring(0, line.indexOf(','))))
                .hasSize(BODIES)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(api.get(LIST + "&limit=1").<Integer>read("$.total")).isEqualTo(BODIES);
    }

    @Test
    void aClientThatDisconnectsReleasesItsDatabaseConnection() throws IOException {
        for (int i = 0; i < 15; i++) {
            try (Socket socket = requestExport("1.1")) {
                socket.getInputStream().readNBytes(100);
                assertThat(openTransactions()).isLessThanOrEqualTo(3);
            }
        }

        assertThat(api.get("bodies/csc").<String>read("$.id")).isEqualTo("csc");
    }

    @Test
    void aFailedExportHasNoFinalChunk() throws IOException {
        try (Socket socket = requestExport("1.1")) {
            InputStream in = socket.getInputStream();
            String beginning = new String(in.readNBytes(1000), UTF_8);
            terminateTransactions();
            String rest;
            try {
                rest = new String(in.readAllBytes(), UTF_8);
            } catch (IOException e) {
                rest = "";
            }

            assertThat(beginning).contains("200", "Transfer-Encoding: chunked");
            assertThat(rest).doesNotEndWith("\r\n0\r\n\r\n").doesNotContain("internal-error", "unavailable");
        }
        assertThat(api.get("bodies/csc").<String>read("$.id")).isEqualTo("csc");
    }

    @Test
    void aFailedExportResetsAnHttp10Connection() throws IOException {
        try (Socket socket = requestExport("1.0")) {
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readNBytes(1000), UTF_8)).contains("200").doesNotContain("Content-Length");
            terminateTransactions();

            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class).hasMessageContaining("reset");
        }
    }

    @Test
    void aHeadRequestDoesNotReadTheWholeList() {
        int get = StatementCounter.during(() -> api.send(HttpMethod.GET, LIST + "&format=ndjson"));
        int head = StatementCounter.during(() -> {
            Api.Response response = api.send(HttpMethod.HEAD, LIST + "&format=ndjson");
            assertThat(response.status().value()).isEqualTo(200);
            assertThat(response.headers().getContentType()).hasToString("application/x-ndjson");
        });

        assertThat(head).isLessThan(get);
    }

    /** Requests the list with a small receive buffer, as of a client that reads slowly. */
    private Socket requestExport(String version) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoLinger(true, 0);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream()
                .write("GET /api/v1/%s&format=csv HTTP/%s\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .formatted(LIST, version)
                        .getBytes(US_ASCII));
        return socket;
    }

    private static void terminateTransactions() {
        Postgres.server().administer("""
                do $$ begin
                  perform pg_terminate_backend(pid) from pg_stat_activity
                  where datname = '%s' and usename = 'csto_reader' and state = 'idle in transaction';
                end $$
                """.formatted(ExpendableApiTest.DATABASE));
    }

    private static int openTransactions() {
        Integer open = DATABASE.queryForObject(
                "select count(*) from pg_stat_activity where datname = ? and state = 'idle in transaction'",
                Integer.class,
                ExpendableApiTest.DATABASE);
        return open == null ? 0 : open;
    }
}
