package org.cstorecords;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.util.List;
import org.cstorecords.contract.Contract;
import org.cstorecords.contract.Exchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Client of the running service that checks every response against the OpenAPI description. URLs are sent unchanged. A
 * URL without a leading slash is relative to {@code /api/v1/}.
 */
public class Api {

    private final RestTestClient client;

    Api(RestTestClient client) {
        this.client = client;
    }

    /**
     * Sends a request and returns its response.
     *
     * @param headers the names and values of headers, alternately
     */
    public Response send(HttpMethod method, String url, String... headers) {
        Exchange exchange = exchange(method, url, headers);
        return new Response(HttpStatusCode.valueOf(exchange.status()), exchange.headers(), exchange.text());
    }

    /** Returns the body of a response, whose status must be 200. */
    public byte[] download(String url, String... headers) {
        Exchange exchange = exchange(HttpMethod.GET, url, headers);
        assertThat(exchange.status()).as(url).isEqualTo(200);
        return exchange.body();
    }

    private Exchange exchange(HttpMethod method, String url, String... headers) {
        URI uri = uri(url);
        var request = client.method(method).uri(uri);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        var result = request.exchange().expectBody().returnResult();
        byte[] body = result.getResponseBody();
        Exchange exchange = new Exchange(
                method.name(),
                uri.toString(),
                result.getRequestHeaders(),
                result.getStatus().value(),
                result.getResponseHeaders(),
                body == null ? new byte[0] : body);
        Contract.assertMatchesDescription(exchange);
        return exchange;
    }

    /** Returns the JSON of a response, whose status must be 200. */
    public DocumentContext get(String url) {
        Response response = send(HttpMethod.GET, url);
        assertThat(response.status().value()).as(url + ": " + response.body()).isEqualTo(200);
        assertThat(response.headers().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/json");
        return response.json();
    }

    /** Returns the identifiers of the items of a list, or the codes of member states. */
    public List<String> ids(String url) {
        DocumentContext list = get(url);
        List<String> ids = list.read("$.items[*].id");
        return ids.isEmpty() ? list.read("$.items[*].code") : ids;
    }

    /** Returns the items of a list, each as a string. */
    public List<String> items(String url) {
        return get(url).<List<Object>>read("$.items").stream()
                .map(String::valueOf)
                .toList();
    }

    /** Returns the problem of a response, whose status must be the given one. */
    public DocumentContext problem(int status, String url) {
        Response response = send(HttpMethod.GET, url);
        response.assertProblem(status);
        return response.json();
    }

    private static URI uri(String url) {
        return URI.create(url.startsWith("/") ? url : "/api/v1/" + url);
    }

    /**
     * Response of the service.
     *
     * @param body the body as text, empty for a response without a body
     */
    public record Response(HttpStatusCode status, HttpHeaders headers, String body) {

        /** Returns the body as JSON. */
        public DocumentContext json() {
            return JsonPath.parse(body);
        }

        /** Checks that the response is a problem with this status and reveals no internals. */
        public void assertProblem(int expected) {
            assertThat(status.value()).as(body).isEqualTo(expected);
            assertThat(headers.getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/problem+json");
            assertThat(json().<Integer>read("$.status")).isEqualTo(expected);
            assertThat(json().<String>read("$.type")).startsWith("/api/v1/problems/");
            assertThat(json().<String>read("$.title")).isNotBlank();
            assertThat(json().<String>read("$.detail")).isNotBlank();
            assertThat(json().<String>read("$.traceId")).matches("[0-9a-f]{32}");
            assertThat(body).doesNotContain("Exception", "org.cstorecords", "select ", "hibernate");
        }
    }
}
