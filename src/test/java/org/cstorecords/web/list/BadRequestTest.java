package org.cstorecords.web.list;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.cstorecords.Lists;
import org.cstorecords.contract.Contract;
import org.cstorecords.contract.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@ApiTest
class BadRequestTest {

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @MethodSource("org.cstorecords.Lists#all")
    void anUnknownParameterIsRejectedWithTheAllowedOnes(String list) {
        DocumentContext problem = api.problem(400, list + "?color=red");

        assertThat(problem.<String>read("$.type")).isEqualTo("/api/v1/problems/invalid-parameters");
        assertThat(problem.<String>read("$.errors[0].parameter")).isEqualTo("color");
        assertThat(problem.<List<String>>read("$.errors[0].allowed")).contains("sort", "limit", "cursor");
    }

    @ParameterizedTest
    @MethodSource("org.cstorecords.Lists#records")
    void aSingleRecordTakesNoListParameters(String url) {
        DocumentContext problem = api.problem(400, url + "?limit=1");

        assertThat(problem.<List<String>>read("$.errors[*].parameter")).containsExactly("limit");
    }

    @ParameterizedTest
    @MethodSource("org.cstorecords.Lists#all")
    void anUnknownOrderIsRejectedWithTheAllowedOnes(String list) {
        DocumentContext problem = api.problem(400, list + "?sort=color");

        List<String> allowed = problem.read("$.errors[0].allowed");
        assertThat(allowed)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Lists.orders(list).stream().flatMap(order -> Stream.of(order, "-" + order)),
                                Lists.searchable().filter(list::equals).map(searchable -> "relevance"))
                        .toList());
    }

    static Stream<String> searched() {
        return Stream.concat(Lists.searchable(), Stream.of("search", "decisions/facets", "sessions/facets"));
    }

    @ParameterizedTest
    @MethodSource("searched")
    void aSearchForTooManyWordsIsRejected(String list) {
        String words = IntStream.rangeClosed(1, 33).mapToObj(i -> "w" + i).collect(joining("+"));
        DocumentContext problem = api.problem(400, list + "?q=" + words);

        assertThat(problem.<List<String>>read("$.errors[*].parameter")).containsExactly("q");
        assertThat(problem.<String>read("$.errors[0].detail")).contains("at most 32 words");
        assertThat(api.send(HttpMethod.HEAD, list + "?q=" + words).status().value())
                .isEqualTo(400);
        if (!list.endsWith("/facets")) {
            api.problem(400, list + "?format=csv&q=" + words);
        }
        api.problem(400, list + "?q=%22" + "council+".repeat(33) + "%22");
        api.get(list + "?q=" + words.replace("w33", "w32"));
        api.get(list + "?q=" + "council+".repeat(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"05", "%2B5", "%D9%A5", "0", "-1", "501", "many", "1.5", "99999999999", "%201"})
    void anInvalidLimitIsRejected(String limit) {
        DocumentContext problem = api.problem(400, "sessions?limit=" + limit);

        assertThat(problem.<List<String>>read("$.errors[*].parameter")).containsExactly("limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01",
                "-0001-01-01",
                "%2B999999999-12-31",
                "2013",
                "2013-02-30",
                "2013-13-01",
                "23.09.2013",
                "2013-09-23T00:00:00",
                "today",
                "+12013-01-01"
            })
    void anInvalidDayIsRejected(String day) {
        DocumentContext problem = api.problem(400, "decisions?from=" + day);

        assertThat(problem.<List<String>>read("$.errors[*].parameter")).containsExactly("from");
    }

    @ParameterizedTest
    @CsvSource({
        "member-states?status=, status, MEMBER",
        "member-states?status=ACTIVE, status, MEMBER",
        "bodies?type=statutory, type, STATUTORY",
        "bodies?parent=nobody, parent, csc",
        "sessions?body=nobody, body, csc",
        "sessions?kind=ANNUAL, kind, REGULAR",
        "sessions?status=CANCELLED, status, HELD",
        "sessions?country=Russia, country, RU",
        "sessions?chair=XX, chair, AM",
        "sessions?chair=nobody, chair, dmitry-medvedev",
        "sessions?attendedBy=nobody, attendedBy, vladimir-putin",
        "decisions?body=csc.cmfa, body, csc",
        "decisions?session=nowhere, session, csc-2013-09-23",
        "decisions?type=LAW, type, STATEMENT",
        "decisions?status=DONE, status, CONTESTED",
        "decisions?topic=weather, topic, syria",
        "decisions?state=US, state, AM",
        "decisions?position=YES, position, SIGNED",
        "decisions?hasDiscrepancy=yes, hasDiscrepancy, true",
        "chairmanships?state=Armenia, state, AM",
        "chairmanships?kind=ACTING, kind, TECHNICAL",
        "persons?state=us, state, AM",
        "documents?file=000, file, 000_9a96e10725c5186a.txt",
    })
    void anUnknownValueIsRejectedWithTheAllowedOnes(String url, String parameter, String allowed) {
        DocumentContext problem = api.problem(400, url.replace("csc.cmfa", "csc,cmfa"));

        assertThat(problem.<List<String>>read("$.errors[*].parameter")).containsExactly(parameter);
        assertThat(problem.<List<String>>read("$.errors[0].allowed")).contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bodies?parent=", "sessions?body=", "sessions?chair=", "sessions?attendedBy=", "decisions?session=",
                "decisions?state=", "chairmanships?state=", "persons?state=", "persons?office=", "documents?file="
            })
    void aControlCharacterIsRejected(String url) {
        api.problem(400, url + "a%00");
        api.problem(400, url + "%0D%0Aa");
    }

    @Test
    void moreThan100ValuesAreRejected() {
        DocumentContext problem = api.problem(400, "sessions?" + "body=csc&".repeat(101) + "limit=1");

        assertThat(problem.<List<String>>read("$.errors[*].parameter")).containsExactly("body");
    }

    @Test
    void allUnknownValuesAreReportedTogether() {
        DocumentContext problem = api.problem(400, "sessions?body=x&chair=ZZ&chair=zz&attendedBy=q&country=XX");

        assertThat(problem.<List<String>>read("$.errors[*].value"))
                .containsExactlyInAnyOrder("x", "ZZ", "zz", "q", "XX");
        assertThat(problem.<List<String>>read("$.errors[?(@.value == 'zz')].allowed[*]"))
                .contains("RU", "dmitry-medvedev");
    }

    @Test
    void problemsAreInEnglishForEveryAcceptLanguage() {
        Api.Response response = api.send(HttpMethod.GET, "sessions?limit=501", HttpHeaders.ACCEPT_LANGUAGE, "ru");

        assertThat(response.json().<String>read("$.errors[0].detail"))
                .isEqualTo("`limit` must be a whole number from 1 to 500.");
    }

    @Test
    void pathParametersAreRejected() {
        api.problem(400, "sessions;limit=1");
        api.problem(400, "sessions/csc-2013-09-23;v=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=iso-8859-1",
                "application/json;version=2",
                "*/*",
                "application/*;q=0.1",
                "text/html, application/json;q=0.5"
            })
    void contentTypeIsJsonWithoutParameters(String accepted) {
        Api.Response response = api.send(HttpMethod.GET, "sessions", HttpHeaders.ACCEPT, accepted);

        assertThat(response.status().value()).isEqualTo(200);
        assertThat(response.headers().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/json");
    }

    @Test
    void aMediaTypeWithQualityZeroGets406() {
        Api.Response response = api.send(HttpMethod.GET, "sessions", HttpHeaders.ACCEPT, "application/json;q=0");

        response.assertProblem(406);
        assertThat(response.json().<String>read("$.detail")).contains("application/json");
    }

    @Test
    void aCommaDoesNotSeparateValues() {
        DocumentContext problem = api.problem(400, "sessions?kind=REGULAR,URGENT");

        assertThat(problem.<String>read("$.errors[0].value")).isEqualTo("REGULAR,URGENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1&limit=2", "sort=date&sort=id", "from=2013-01-01&from=2014-01-01"})
    void aParameterWithASingleValueCannotBeRepeated(String parameters) {
        api.problem(400, "sessions?" + parameters);
    }

    @Test
    void fromAfterToIsRejected() {
        for (String list : List.of("sessions", "decisions", "documents")) {
            DocumentContext problem = api.problem(400, list + "?from=2014-01-01&to=2013-01-01");

            assertThat(problem.<List<String>>read("$.errors[*].parameter")).containsExactly("from");
        }
    }

    @Test
    void allErrorsAreReportedTogether() {
        DocumentContext problem = api.problem(400, "sessions?color=red&limit=x&kind=ANNUAL&from=x&body=");

        assertThat(problem.<List<String>>read("$.errors[*].parameter"))
                .containsExactlyInAnyOrder("color", "limit", "kind", "from", "body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "member-states/XX",
                "bodies/nobody",
                "sessions/nowhere",
                "decisions/nothing",
                "chairmanships/nobody",
                "persons/nobody",
                "documents/nothing",
                "bodies/nobody/sessions",
                "bodies/nobody/decisions",
                "sessions/nowhere/decisions",
                "member-states/XX/chairmanships",
                "problems/nothing",
                "sessions/%C3%A9",
                "sessions/a'%20or%20'1'='1"
            })
    void anUnknownRecordIsNotFound(String url) {
        DocumentContext problem = api.problem(404, url);

        assertThat(problem.<String>read("$.type")).isEqualTo("/api/v1/problems/not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions/%00", "sessions/%ff", "/api/v1/../../etc/passwd", "sessions/a%2Fb"})
    void aSuspiciousUrlGetsAProblem(String url) {
        Api.Response response = api.send(HttpMethod.GET, url);

        response.assertProblem(response.status().value());
        assertThat(response.status().value()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/sessions?from=%zz",
                "/api/v1/sessions?body=%ff%fe",
                "/api/v1/sessions/{x}",
                "/%",
                "/api/v1/sessions;a=%zz"
            })
    void aMalformedUrlGetsAProblem(String url) throws IOException {
        String response = sendRaw("GET " + url + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(response)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json", "\"status\":400", "\"traceId\":\"")
                .contains("Content-Security-Policy: default-src 'none'");
        Contract.assertMatchesDescription(Exchange.of("GET " + url, response));
    }

    @ParameterizedTest
    @CsvSource({
        "q=a|b, q, | which must be percent-encoded as %7C",
        "status[]=HELD, status[], repeat the parameter `status`",
        "limit=1&q={x}, q, { which must be percent-encoded as %7B",
    })
    void aCharacterThatIsNotPercentEncodedIsNamed(String query, String parameter, String detail) throws IOException {
        String response =
                sendRaw("GET /api/v1/sessions?" + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(response)
                .startsWith("HTTP/1.1 400")
                .contains("invalid-parameters", "\"parameter\":\"" + parameter + "\"");
        assertThat(response.replace(",", "")).contains(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "405, PUT /api/v1/sessions HTTP/1.1, application/x-www-form-urlencoded, %zz=1",
        "405, POST /api/v1/sessions HTTP/1.1, multipart/form-data, x",
        "200, GET /api/v1/sessions HTTP/1.1, multipart/mixed, x",
        "405, TRACE /api/v1/sessions HTTP/1.1, text/plain, x",
        "501, CONNECT /api/v1/sessions HTTP/1.1, text/plain, x",
        "505, GET /api/v1/sessions HTTP/2.0, text/plain, x",
    })
    void anUnusualRequestGetsItsOwnStatus(int status, String request, String type, String content) throws IOException {
        String response =
                sendRaw("%s\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %s\r\n\r\n%s"
                        .formatted(request, type, content.length(), content));

        assertThat(response).startsWith("HTTP/1.1 " + status);
        if (status != 200) {
            assertThat(response).contains("application/problem+json", "\"status\":" + status);
        }
        if (status < 500) {
            Contract.assertMatchesDescription(Exchange.of(request, response));
        }
    }

    @Test
    void optionsOfTheWholeServerListsTheMethods() throws IOException {
        assertThat(sendRaw("OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("Allow: GET, HEAD, OPTIONS\r\n", "Content-Security-Policy: default-src 'none'")
                .doesNotContain("POST");
    }

    @Test
    void theErrorPathIsNotAResource() {
        api.problem(404, "/error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/laws", "/api/v2/sessions", "/nowhere", "/explorer"})
    void anUnknownPathGetsTheCollections(String url) {
        assertThat(api.problem(404, url).<String>read("$.detail")).contains("/api/v1/sessions", "/api/v1/documents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void writesGet405(String method) {
        for (String url : List.of("sessions", "sessions/csc-2013-09-23")) {
            Api.Response response = api.send(HttpMethod.valueOf(method), url);

            response.assertProblem(405);
            assertThat(response.headers().getFirst(HttpHeaders.ALLOW)).contains("GET");
        }
    }

    @Test
    void problemsTruncateValuesOfTheRequest() throws IOException {
        String tooLong = "x".repeat(300);
        for (String url : List.of(
                "sessions?" + tooLong + "=1",
                "sessions?body=" + tooLong,
                "sessions?limit=" + tooLong,
                "sessions?q=" + "x".repeat(501),
                "sessions/" + tooLong,
                "/nowhere/" + tooLong,
                "problems/" + tooLong)) {
            assertThat(api.send(HttpMethod.GET, url).body())
                    .as(url)
                    .contains("\"status\":4")
                    .doesNotContain("x".repeat(201));
        }
        assertThat(sendRaw("GET /api/v1/sessions?" + tooLong
                        + "\" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains("percent-encoded as %22")
                .doesNotContain("x".repeat(201));
        assertThat(api.problem(400, "sessions?body=" + tooLong).<String>read("$.errors[0].value"))
                .isEqualTo("x".repeat(200) + "…");
    }

    @ParameterizedTest
    @CsvSource({
        "400, OPTIONS /api/v1/sessions?attendedBy=%ff HTTP/1.1",
        "400, DELETE /api/v1/sessions?attendedBy=%ff HTTP/1.1",
        "417, 'GET /api/v1/sessions HTTP/1.1\r\nExpect: 200-ok'",
    })
    void requestsThatAreNotReadToTheEndCloseTheConnection(int status, String request) throws IOException {
        assertThat(sendRaw(request + "\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status)
                .contains("\r\nConnection: close\r\n", "Content-Type: application/problem+json")
                .contains("Content-Security-Policy: default-src 'none'", "\"status\":" + status);
    }

    @Test
    void traceGets405WithAllowAndSecurityHeaders() throws IOException {
        assertThat(sendRaw("TRACE /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("\r\nAllow: GET, HEAD, OPTIONS\r\n")
                .contains("Content-Security-Policy: default-src 'none'", "Access-Control-Allow-Origin: *")
                .doesNotContain("DELETE");
    }

    @Test
    void anUnknownMediaTypeGets406WithTheAllowedOnes() {
        Api.Response response = api.send(HttpMethod.GET, "sessions", HttpHeaders.ACCEPT, "image/png");

        response.assertProblem(406);
        assertThat(response.json().<String>read("$.detail")).contains("application/json");
    }

    @Test
    void problemsIgnoreTheAcceptHeader() {
        api.send(HttpMethod.GET, "/api/v1/nowhere", HttpHeaders.ACCEPT, "text/html")
                .assertProblem(404);
        api.send(HttpMethod.GET, "sessions", HttpHeaders.ACCEPT, "text/html").assertProblem(406);
    }

    @Test
    void theTypeOfAProblemIsTheUrlOfItsDescription() {
        String type = api.problem(400, "sessions?color=red").read("$.type");

        assertThat(api.get(type).<String>read("$.description")).contains("parameter");
        assertThat(api.get("problems").<List<String>>read("$[*].self")).contains(type);
    }

    @Test
    void aProblemHasTheTraceIdOfTheTraceparentHeader() {
        Api.Response response = api.send(
                HttpMethod.GET,
                "sessions/nowhere",
                "traceparent",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(response.json().<String>read("$.traceId")).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    /** Sends the bytes of a request and returns everything until the service closes the connection. */
    private String sendRaw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
