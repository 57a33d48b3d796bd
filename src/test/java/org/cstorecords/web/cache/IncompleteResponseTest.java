package org.cstorecords.web.cache;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cstorecords.ApiTest;
import org.cstorecords.web.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A response that the service fails to complete never looks complete. */
@ApiTest
class IncompleteResponseTest {

    /** More bytes than the service buffers before it sends the beginning of a response. */
    private static final int STREAMED = 600_000;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"IO", "RUNTIME", "ERROR", "PROBLEM", "MESSAGE"})
    void aFailureBeforeTheBodyIsSentIsAProblem(String failure) throws IOException {
        for (int i = 0; i < 2; i++) {
            String response = response("/api/v1/failing/" + failure + "/1000", "HTTP/1.1");

            assertThat(response).startsWith("HTTP/1.1 50").contains("application/problem+json", "no-store");
            assertThat(response).doesNotContain("xxx", "\nETag:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IO", "RUNTIME", "ERROR", "PROBLEM", "MESSAGE"})
    void aFailureAfterThePartialBodyIsSentResetsTheConnection(String failure) throws InterruptedException {
        // Concurrent, since Tomcat can take a second to reset a connection.
        ExecutorService clients = Executors.newCachedThreadPool();
        try {
            for (Future<String> response : clients.invokeAll(Stream.of("HTTP/1.0", "HTTP/1.1")
                    .flatMap(version ->
                            Stream.of("identity", "gzip").map(encoding -> version + "\r\nAccept-Encoding: " + encoding))
                    .<Callable<String>>map(
                            version -> () -> response("/api/v1/failing/" + failure + "/" + STREAMED, version))
                    .toList())) {
                assertThatThrownBy(response::get)
                        .hasCauseInstanceOf(IOException.class)
                        .hasMessageContaining("reset");
            }
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void fewerBytesThanDeclaredAreAFailure() throws IOException {
        assertThat(response("/api/v1/shrunk/1000", "HTTP/1.1"))
                .startsWith("HTTP/1.1 500")
                .contains("application/problem+json");
        assertThatThrownBy(() -> response("/api/v1/shrunk/" + STREAMED, "HTTP/1.1"))
                .isInstanceOf(IOException.class);
    }

    /** Returns the bytes that the service sends until it closes the connection. */
    private String response(String path, String version) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET %s %s\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path, version)
                            .getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    enum Failure {
        IO,
        RUNTIME,
        ERROR,
        PROBLEM,
        MESSAGE
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Controllers {

        @Bean
        Object failing() {
            // A local class, so that component scanning does not find it.
            @Hidden
            @RestController
            class FailingController {

                @GetMapping(path = "/api/v1/failing/{failure}/{bytes}", produces = MediaType.TEXT_PLAIN_VALUE)
                public void fail(@PathVariable Failure failure, @PathVariable int bytes, HttpServletResponse response)
                        throws IOException {
                    write(bytes, response);
                    switch (failure) {
                        // A failed connection to the database can have the same message as a disconnected client.
                        case IO -> throw new IOException("Broken pipe");
                        case RUNTIME -> throw new IllegalStateException("Connection reset by peer");
                        case ERROR -> throw new StackOverflowError();
                        case PROBLEM -> throw new ErrorResponseException(ProblemType.UNAVAILABLE.status());
                        case MESSAGE -> throw new HttpMessageNotWritableException("Not writable");
                    }
                }

                @GetMapping(path = "/api/v1/shrunk/{bytes}", produces = MediaType.TEXT_PLAIN_VALUE)
                public void shrink(@PathVariable int bytes, HttpServletResponse response) throws IOException {
                    response.setContentLength(bytes + 1);
                    write(bytes, response);
                }

                private void write(int bytes, HttpServletResponse response) throws IOException {
                    response.setContentType(MediaType.TEXT_PLAIN_VALUE);
                    response.getOutputStream().write("x".repeat(bytes).getBytes(US_ASCII));
                }
            }
            return new FailingController();
        }
    }
}
