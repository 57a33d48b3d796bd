package org.cstorecords.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class HangingUpTest {

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"dataset", "decisions?format=ndjson", "decisions?format=csv"})
    void aClientThatHangsUpIsNoFailureOfTheServiceAndHoldsNothing(String address, CapturedOutput output)
            throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoLinger(true, 0);
                socket.setReceiveBufferSize(1024);
                socket.getOutputStream()
                        .write("GET /api/v1/%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .formatted(address)
                                .getBytes(US_ASCII));
                socket.getInputStream().readNBytes(100);
            }
        }

        assertThat(api.get("dataset").<String>read("$.self")).isEqualTo("/api/v1/dataset");
        assertThat(output.getAll()).doesNotContain("A request failed");
    }
}
