package org.cstorecords.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.cstorecords.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

/** URLs that lead to the same resource, and lists of several records. */
@ApiTest
class CanonicalUrlTest {

    private static final int MAX_URL_CHARACTERS = 8192;

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/sessions/?limit=2, /api/v1/sessions?limit=2",
        "/api/v1/bodies/csc/, /api/v1/bodies/csc",
        "/reference/, /reference",
        "/api/v1/bodies/CSC, /api/v1/bodies/csc",
        "/api/v1/bodies/Csc/sessions?limit=2, /api/v1/bodies/csc/sessions?limit=2",
        "/api/v1/bodi%65s/%43SC/sessions?limit=2, /api/v1/bodies/csc/sessions?limit=2",
        "/api/v1/member-states/am, /api/v1/member-states/AM",
        "/api/v1/member-states/ru/chairmanships, /api/v1/member-states/RU/chairmanships",
        "/api/v1/decisions/CSC-2013-09-23-statement-on-syria/citation?format=ris,"
                + " /api/v1/decisions/csc-2013-09-23-statement-on-syria/citation?format=ris",
    })
    void anotherSpellingIsRedirected(String url, String canonical) throws IOException, InterruptedException {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + url))
                                    .method(method, HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(301);
            assertThat(response.headers().firstValue("Location")).hasValue(canonical);
        }
        assertThat(api.send(HttpMethod.GET, canonical).status().value()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/sessions/?q=, {, ''",
        "/api/v1/sessions/?q=, %C3%A9, ''",
        "/api/v1/bodies/, a, /",
        "/explorer/?q=, {, ''",
        "/swagger-ui.html?q=, {, ''"
    })
    void theLongestUrlIsRedirected(String start, String repeated, String end) throws IOException {
        int times = (MAX_URL_CHARACTERS - start.length() - end.length()) / repeated.length();
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(start + repeated.repeat(times) + end)
                            .getBytes(StandardCharsets.ISO_8859_1));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(response).startsWith("HTTP/1.1 30").contains("X-Content-Type-Options: nosniff");
            assertThat(response.lines().filter(line -> line.startsWith("Location: ")))
                    .singleElement()
                    .asString()
                    .hasSizeGreaterThan(8000);
        }
    }

    @Test
    void anUnknownIdentifierIsNotRedirected() {
        api.problem(404, "bodies/Nothing");
        api.problem(404, "member-states/xx");
    }

    static List<String> collections() {
        return Lists.collections();
    }

    @ParameterizedTest
    @MethodSource("collections")
    void aListCanConsistOfNamedRecords(String list) {
        String parameter = list.equals("member-states") ? "code" : "id";
        List<String> all = api.ids(list + "?limit=500");
        String last = all.get(all.size() - 1);

        assertThat(api.ids("%s?%s=%s&%s=%s".formatted(list, parameter, last, parameter, all.get(0))))
                .containsExactly(all.get(0), last);
        assertThat(api.problem(400, list + "?" + parameter + "=nothing").<String>read("$.errors[0].parameter"))
                .isEqualTo(parameter);
    }
}
