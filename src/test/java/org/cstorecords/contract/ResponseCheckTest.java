package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

class ResponseCheckTest {

    private static final String DESCRIPTION = """
            openapi: 3.1.0
            paths:
              /api/laws:
                get:
                  operationId: listLaws
                  responses:
                    '200':
                      headers: {ETag: {required: true, schema: {type: string, pattern: '^"'}}, Link: {schema: {type: string}}}
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Law'}}
                        application/x-ndjson: {schema: {$ref: '#/components/schemas/LawLines'}}
                        text/csv: {schema: {type: string}}
                    '304': {headers: {ETag: {required: true, schema: {type: string}}}}
                    '503': {$ref: '#/components/responses/Unavailable'}
              /api/laws/{id}:
                get:
                  operationId: getLaw
                  responses:
                    '200': {content: {application/json: {schema: {$ref: '#/components/schemas/NewLaw'}}}}
              /api/laws/newest:
                get:
                  operationId: getNewestLaw
                  responses:
                    '200': {content: {text/csv: {schema: {type: string}}}}
            components:
              responses:
                Unavailable:
                  headers: {Retry-After: {required: true, schema: {type: integer}}}
                  content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}
              schemas:
                Law:
                  type: object
                  properties:
                    title: {type: string}
                    text: {type: [string, 'null']}
                    kind: {type: string, enum: [ACT, ORDER]}
                    since: {type: string, format: date}
                    place: {oneOf: [{$ref: '#/components/schemas/Place'}, {type: 'null'}]}
                    parts: {type: array, items: {$ref: '#/components/schemas/Place'}}
                  required: [title, text, kind, since, place, parts]
                LawLines: {type: string, contentSchema: {$ref: '#/components/schemas/Law'}}
                Place:
                  type: object
                  properties: {city: {type: string}}
                  required: [city]
                NewLaw:
                  allOf:
                    - {$ref: '#/components/schemas/Law'}
                    - {type: object, properties: {author: {type: string}}, required: [author]}
                Problem:
                  type: object
                  properties: {status: {type: integer}}
                  required: [status]
            """;

    private static final String LAW = """
            {"title": "t", "text": null, "kind": "ACT", "since": "2013-09-23", "place": {"city": "c"}, "parts": [{"city": "c"}]}\
            """;

    private final ResponseCheck check =
            new ResponseCheck(new OpenApi(new JsonMapper().valueToTree(new Yaml().<Object>load(DESCRIPTION))));

    @Test
    void aDescribedResponseHasNoViolationAndIsRemembered() {
        assertThat(law(LAW)).isEmpty();
        assertThat(check.check(lines(LAW + "\n" + LAW + "\n"))).isEmpty();
        assertThat(check.check(exchange("HEAD", "/api/laws", 200, "", "ETag", "\"1\"", "Content-Type", "text/csv")))
                .isEmpty();
        assertThat(check.check(exchange("GET", "/api/laws", 304, "", "ETag", "\"1\"")))
                .isEmpty();
        assertThat(check.check(unavailable("{\"status\": 503}", "Retry-After", "5")))
                .isEmpty();

        assertThat(check.visits())
                .extracting(Visit::toString)
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
                "\"title\": \"t\"  | \"title\": 1                     | /title: integer found, string expected",
                "\"title\": \"t\"  | \"title\": null                  | /title: null found, string expected",
                "\"title\": \"t\"  | \"name\": \"t\"                  | required property 'title' not found",
                "\"title\": \"t\"  | \"title\": \"t\", \"author\": 1  | property 'author' is not evaluated",
                "\"kind\": \"ACT\" | \"kind\": \"BILL\"               | /kind: does not have a value in the enumeration",
                "2013-09-23        | 2013-09-31                       | /since: does not match the date pattern",
                "\"place\": {      | \"place\": {\"land\": 1,         | /place: must be valid to one and only one schema",
                "\"parts\": [{     | \"parts\": [{\"land\": 1,        | property 'land' is not evaluated",
                "\"parts\": [{     | \"parts\": [null, {              | /parts/0: null found, object expected",
                "{\"title\"        | \"title\"                        | invalid JSON",
            })
    void aBodyThatViolatesItsSchemaIsReported(String valid, String invalid, String message) {
        assertThat(LAW).contains(valid);

        assertThat(law(LAW.replace(valid, invalid)))
                .anySatisfy(violation -> assertThat(violation).contains(message));
    }

    @Test
    void anInvalidLineIsReportedWithItsNumber() {
        assertThat(check.check(lines(LAW + "\n" + LAW.replace("\"ACT\"", "null") + "\n")))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation).startsWith("line 2/kind: "));
    }

    @Test
    void allOfAllowsThePropertiesOfItsPartsAndNoOther() {
        String law = LAW.replace("{\"title\"", "{\"author\": \"a\", \"title\"");

        assertThat(check.check(exchange("GET", "/api/laws/1", 200, law, "Content-Type", "application/json")))
                .isEmpty();
        assertThat(check.check(exchange(
                        "GET",
                        "/api/laws/1",
                        200,
                        law.replace("{\"author\"", "{\"x\": 1, \"author\""),
                        "Content-Type",
                        "application/json")))
                .hasSize(1);
    }

    @Test
    void anUndocumentedStatusIsReported() {
        assertThat(check.check(exchange("GET", "/api/laws", 404, "{}", "Content-Type", "application/problem+json")))
                .containsExactly("The status 404 of listLaws is not documented.");
    }

    @Test
    void anUndocumentedMediaTypeIsReported() {
        assertThat(check.check(exchange("GET", "/api/laws", 200, "x", "ETag", "\"1\"", "Content-Type", "text/html")))
                .containsExactly("The media type text/html is not one of [application/json,"
                        + " application/x-ndjson, text/csv].");
        assertThat(check.check(exchange("GET", "/api/laws", 200, "x", "ETag", "\"1\"")))
                .hasSize(1);
    }

    @Test
    void aPathWithoutParametersHasPrecedence() {
        assertThat(check.check(exchange("GET", "/api/laws/newest", 200, LAW, "Content-Type", "application/json")))
                .containsExactly("The media type application/json is not one of [text/csv].");
    }

    @Test
    void aMissingInvalidOrUndocumentedHeaderIsReported() {
        assertThat(check.check(exchange("GET", "/api/laws", 200, "x", "Content-Type", "text/csv")))
                .containsExactly("The header ETag is missing.");
        assertThat(check.check(exchange("GET", "/api/laws", 200, "x", "Content-Type", "text/csv", "ETag", "W/\"1\"")))
                .singleElement()
                .asString()
                .startsWith("The header ETag: does not match the regex pattern");
        assertThat(check.check(exchange(
                        "GET", "/api/laws", 200, "x", "Content-Type", "text/csv", "ETag", "\"1\"", "Sunset", "soon")))
                .containsExactly("The header Sunset is not documented.");
        assertThat(check.check(unavailable("{\"status\": 503}", "Retry-After", "soon")))
                .containsExactly("The header Retry-After: string found, integer expected");
        assertThat(check.check(unavailable("{\"status\": 503}"))).containsExactly("The header Retry-After is missing.");
    }

    @Test
    void unexpectedAndMissingContentAreReported() {
        assertThat(check.check(exchange("GET", "/api/laws", 304, "x", "ETag", "\"1\"")))
                .containsExactly("The response has content, but none is documented.");
        assertThat(check.check(exchange("HEAD", "/api/laws", 200, "x", "ETag", "\"1\"", "Content-Type", "text/csv")))
                .containsExactly("The response to HEAD has content.");
        assertThat(check.check(exchange("GET", "/api/laws", 200, "", "ETag", "\"1\"", "Content-Type", "text/csv")))
                .containsExactly("The response has no content.");
    }

    @Test
    void aProblemWithAnotherStatusIsReported() {
        assertThat(check.check(unavailable("{\"status\": 500}", "Retry-After", "5")))
                .containsExactly("The status in the problem is 500.");
    }

    @Test
    void anUndescribedRequestMustGetAProblem() {
        String problem = "{\"status\": CODE}";
        String[] type = {"Content-Type", "application/problem+json"};

        assertThat(check.check(exchange("GET", "/api/acts", 404, problem.replace("CODE", "404"), type)))
                .isEmpty();
        assertThat(check.check(exchange("GET", "/api/acts", 404, "{\"state\": 404}", type)))
                .isNotEmpty();
        assertThat(check.check(exchange("GET", "/api/acts", 200, LAW, "Content-Type", "application/json")))
                .containsExactly("No operation is described for this request.");
        assertThat(check.check(exchange("GET", "/api/acts", 404, "x", "Content-Type", "text/html")))
                .containsExactly("The error is of the media type text/html, not a problem.");
        assertThat(check.check(exchange(
                        "POST",
                        "/api/laws",
                        405,
                        problem.replace("CODE", "405"),
                        "Content-Type",
                        "application/problem+json",
                        "Allow",
                        "GET")))
                .isEmpty();
        assertThat(check.check(exchange("POST", "/api/laws", 405, problem.replace("CODE", "405"), type)))
                .containsExactly("The header Allow is missing.");
        assertThat(check.check(exchange("POST", "/api/laws", 404, problem.replace("CODE", "404"), type)))
                .containsExactly("The method is not one of [get], so the status must be 405.");
        assertThat(check.check(exchange("OPTIONS", "/api/laws", 204, ""))).isEmpty();
    }

    private List<String> law(String body) {
        return check.check(
                exchange("GET", "/api/laws", 200, body, "ETag", "\"1\"", "Content-Type", "application/json"));
    }

    private static Exchange lines(String body) {
        return exchange("GET", "/api/laws", 200, body, "ETag", "\"1\"", "Content-Type", "application/x-ndjson");
    }

    private static Exchange unavailable(String body, String... headers) {
        Exchange exchange = exchange("GET", "/api/laws", 503, body, headers);
        exchange.headers().add("Content-Type", "application/problem+json");
        return exchange;
    }

    private static Exchange exchange(String method, String path, int status, String body, String... headers) {
        HttpHeaders named = new HttpHeaders();
        for (int i = 0; i < headers.length; i += 2) {
            named.add(headers[i], headers[i + 1]);
        }
        return new Exchange(method, path, status, named, body.getBytes(StandardCharsets.UTF_8));
    }
}
