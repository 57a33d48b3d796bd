package org.cstorecords.web.cache;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.stream.Stream;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** A client that disconnects does not affect other clients. */
@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class DisconnectingClientTest {

    private static final int TIMES = 10;

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    static Stream<String> urls() {
        return Stream.of(
                "/api/v1/dataset?format=jsonld",
                "/api/v1/dataset/csto-records.zip",
                "/api/v1/openapi.yaml",
                "/api/v1/openapi.json",
                "/api/v1/decisions?limit=500&include=positions,citations&sort=-date",
                "/api/v1/decisions?format=ndjson&sort=-date",
                "/api/v1/decisions?format=csv&sort=-date",
                "/api/v1/decisions?format=atom&limit=94",
                "/api/v1/sessions?format=ics&from=1990-01-01");
    }

    @ParameterizedTest
    @MethodSource("urls")
    void theNextClientGetsACompleteResponse(String url, CapturedOutput output) throws IOException {
        for (String encoding : new String[] {"identity", "gzip"}) {
            for (int i = 0; i < TIMES; i++) {
                disconnectAfter(url, encoding, i % 2 == 0 ? 1 : 1000);
            }
        }

        // A different Accept header has a different entry in the cache.
        byte[] undisturbed = api.download(url, HttpHeaders.ACCEPT, "*/*;q=0.5");
        assertThat(api.download(url, HttpHeaders.ACCEPT, "*/*")).isEqualTo(undisturbed);
        assertThat(api.send(HttpMethod.GET, "/api/v1/bodies/csc").status().value())
                .isEqualTo(200);
        assertThat(output.getAll()).doesNotContain("ERROR", "Exception");
    }

    private void disconnectAfter(String url, String encoding, int bytes) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(1024);
            socket.setSoLinger(true, 0);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.getOutputStream()
                    .write(("GET " + url + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: */*\r\n"
                                    + "Accept-Encoding: " + encoding + "\r\n\r\n")
                            .getBytes(US_ASCII));
            socket.getInputStream().readNBytes(bytes);
        }
    }
}
