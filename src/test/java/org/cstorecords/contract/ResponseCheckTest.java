package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class ResponseCheckTest {

    /** Small description for tests. */
    static final String LAWS = laws();

    private static final String LAW = """
        {"title":"t","text":null,"kind":"ACT","since":"2013-09-23","place":{"city":"c"},"seat":{"city":"c"},"topics":[],"status":"NEW"}\
        """;
    private static final String PAGE = "{\"items\":[" + LAW + "],\"limit\":50}";
    private static final String OK = "GET /api/laws 200 application/json ETag=\"1\"";

    private final ResponseCheck check = new ResponseCheck(new OpenApi(OpenApi.parse(LAWS)));

    private static String laws() {
        try {
            return Files.readString(Path.of("src/test/resources/org/cstorecords/contract/laws.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aDescribedResponseHasNoViolationAndIsRemembered() {
        assertThat(violations(OK, PAGE)).isEmpty();
        assertThat(violations("GET /api/laws 200 application/x-ndjson ETag=\"1\"", LAW + "\n" + LAW + "\n"))
                .isEmpty();
        assertThat(violations("HEAD /api/laws 200 text/csv ETag=\"1\"", "")).isEmpty();
        assertThat(violations("GET /api/laws 304 - ETag=W/\"1\" If-None-Match=\"0\", \"1\"", ""))
                .isEmpty();
        assertThat(violations("GET /api/laws 503 application/problem+json Retry-After=5", "{\"status\":503}"))
                .isEmpty();
        assertThat(check.received())
                .containsExactlyInAnyOrder(
                        "listLaws 200 application/json",
                        "listLaws 200 application/x-ndjson",
                        "listLaws 304",
                        "listLaws 503 application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"title\":\"t\"  | \"title\":1               | /items/0/title: integer found, string expected",
                "\"title\":\"t\"  | \"title\":null            | /items/0/title: null found, string expected",
                "\"title\":\"t\"  | \"name\":\"t\"            | required property 'title' not found",
                "\"title\":\"t\"  | \"title\":\"t\",\"x\":1   | property 'x' is not defined in the schema",
                "\"kind\":\"ACT\" | \"kind\":\"BILL\"         | /items/0/kind: does not have a value in the enumeration",
                "2013-09-23       | 2013-09-31                | /items/0/since: does not match the date pattern",
                "\"place\":{      | \"place\":{\"land\":1,    | /items/0/place: must be valid to one and only one schema",
                "\"seat\":{       | \"seat\":{\"land\":1,     | property 'land' is not defined in the schema",
                "\"topics\":[     | \"topics\":[null          | /items/0/topics/0: null found, string expected",
                "{\"items\"       | \"items\"                 | invalid JSON",
                "\"limit\":50     | \"limit\":20              | The page has another limit: 1 items, limit 20",
            })
    void aPageThatViolatesItsSchemaIsReported(String valid, String invalid, String message) {
        assertThat(PAGE).contains(valid);

        assertThat(violations(OK, PAGE.replace(valid, invalid)))
                .anySatisfy(violation -> assertThat(violation).contains(message));
    }

    @Test
    void anInvalidLineIsReportedWithItsNumber() {
        assertThat(violations(
                        "GET /api/laws 200 application/x-ndjson ETag=\"1\"",
                        LAW + "\n" + LAW.replace("\"ACT\"", "null") + "\n"))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation).contains(": 2/kind: "));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "GET /api/laws 404 application/problem+json | {\"status\":404} | The status is not documented: 404 of listLaws",
                "GET /api/laws 200 text/html ETag=\"1\" | x | The media type is not documented: text/html of listLaws 200",
                "GET /api/laws 200 - ETag=\"1\" | x | The media type is not documented: null of listLaws 200",
                "GET /api/laws/newest 200 application/json | {} | The media type is not documented: application/json of getNewestLaw 200",
                "GET /api/laws 200 text/csv | x | A header is missing: ETag of 200",
                "GET /api/laws 200 text/csv ETag=W/\"1\" | x | A header does not match its schema: ETag: does not match the regex pattern ^\"",
                "GET /api/laws 200 text/csv ETag=\"1\" Sunset=soon | x | A header is not documented: Sunset",
                "GET /api/laws 503 application/problem+json Retry-After=soon | {\"status\":503} | A header does not match its schema: Retry-After: string found, integer expected",
                "GET /api/laws 503 application/problem+json | {\"status\":503} | A header is missing: Retry-After of 503",
                "GET /api/laws 304 - ETag=\"1\" If-None-Match=\"1\" | x | The response has content, but none is documented: listLaws 304",
                "GET /api/laws 304 - ETag=\"1\" If-None-Match=\"2\" | `` | No condition of the request allows 304: [If-None-Match:\"\"2\"\"]",
                "HEAD /api/laws 200 text/csv ETag=\"1\" | x | The response to HEAD has content",
                "GET /api/laws 200 text/csv ETag=\"1\" | `` | The response has no content: text/csv",
                "GET /api/laws 200 text/csv ETag=\"1\" | `a,b\n1` | The content is invalid or incomplete: text/csv",
                "GET /api/laws 503 application/problem+json Retry-After=5 | {\"status\":500} | The problem has another status: {\"status\":500}",
                "GET /api/laws?color=red 200 text/csv ETag=\"1\" | x | The status is 200 for an invalid query: unknown parameter color",
                "GET /api/laws?limit=501 200 text/csv ETag=\"1\" | x | The status is 200 for an invalid query: limit: must have a maximum value of 500 in [501]",
                "GET /api/laws?limit=1&limit=2 200 text/csv ETag=\"1\" | x | The status is 200 for an invalid query: limit is repeated in [1, 2]",
                "GET /api/laws?kind=%ff 200 text/csv ETag=\"1\" | x | The status is 200 for an invalid query: kind/0: does not have a value in the enumeration [\"ACT\", \"ORDER\"] in [\0]",
                "GET /api/acts 200 application/json | {} | No operation is described: 200 for GET /api/acts",
                "GET /api/acts 404 text/html Accept=text/html | x | The error is not a problem: text/html",
                "GET /%61pi/acts 404 text/html Accept=text/html | x | The error is not a problem: text/html",
                "GET /acts 404 text/html Accept=text/csv | x | The error is not a problem: text/html",
                "GET /api/acts 404 application/problem+json | {} | The content does not match its schema: : required property 'status' not found",
                "GET /api/acts 412 application/problem+json | {\"status\":412} | The status is unexpected without an operation: 412 for GET /api/acts",
                "POST /api/laws 405 application/problem+json | {\"status\":405} | A header is missing: Allow of 405",
                "POST /api/laws 404 application/problem+json | {\"status\":404} | The status is unexpected without an operation: 404 for POST /api/laws",
            })
    void aViolationIsReported(String exchange, String body, String violation) {
        assertThat(violations(exchange, body.replace("\\n", "\n"))).containsExactly(violation);
    }

    @Test
    void anIgnoredFilterIsReported() {
        assertThat(violations(OK.replace("laws", "laws?kind=ACT"), PAGE)).isEmpty();
        assertThat(violations(OK.replace("laws", "laws?kind=ORDER"), PAGE))
                .singleElement()
                .asString()
                .startsWith("A filter is ignored: kind of kind=ORDER by {");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/acts 404 application/problem+json, 404",
        "POST /api/laws 405 application/problem+json Allow=GET, 405",
        "GET /api/laws 413 application/problem+json, 413",
    })
    void aProblemIsAllowedForAnUndescribedRequest(String exchange, int status) {
        assertThat(violations(exchange, "{\"status\":" + status + "}")).isEmpty();
        assertThat(violations("OPTIONS /api/laws 204 -", "")).isEmpty();
    }

    @Test
    void aBrowserMayGetAPageForAnUnknownPath() {
        assertThat(violations("GET /acts 404 text/html Accept=text/html", "x")).isEmpty();
    }

    /** Checks an exchange, given as its method, target, status, media type and headers. */
    private List<String> violations(String exchange, String body) {
        String[] parts = exchange.split(" (?=\\S+=)| (?=[/\\d-])| (?=[a-z]+/)");
        HttpHeaders request = new HttpHeaders();
        HttpHeaders response = new HttpHeaders();
        if (!parts[3].equals("-")) {
            response.add("Content-Type", parts[3]);
        }
        for (int i = 4; i < parts.length; i++) {
            String[] header = parts[i].split("=", 2);
            (header[0].matches("If-.*|Accept") ? request : response).add(header[0], header[1]);
        }
        return check.check(new Exchange(
                parts[0],
                parts[1],
                request,
                Integer.parseInt(parts[2]),
                response,
                body.getBytes(StandardCharsets.UTF_8)));
    }
}
