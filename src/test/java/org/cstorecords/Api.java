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
 * Asks the running service, and holds every answer to the OpenAPI description. Addresses are sent as they stand, and
 * those without a slash in front lie in the API.
 */
public class Api {

    private final RestTestClient client;

    Api(RestTestClient client) {
        this.client = client;
    }

    /** Returns the answer to a request. */
    public Answer ask(HttpMethod method, String address, String... headers) {
        Exchange exchange = exchange(method, address, headers);
        return new Answer(HttpStatusCode.valueOf(exchange.status()), exchange.headers(), exchange.text());
    }

    /** Returns the bytes at the address, which must be there. */
    public byte[] download(String address, String... headers) {
        Exchange exchange = exchange(HttpMethod.GET, address, headers);
        assertThat(exchange.status()).as(address).isEqualTo(200);
        return exchange.body();
    }

    private Exchange exchange(HttpMethod method, String address, String... headers) {
        URI uri = uri(address);
        var request = client.method(method).uri(uri);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        var result = request.exchange().expectBody().returnResult();
        byte[] body = result.getResponseBody();
        Exchange exchange = new Exchange(
                method.name(),
                uri.getRawPath(),
                result.getStatus().value(),
                result.getResponseHeaders(),
                body == null ? new byte[0] : body);
        Contract.assertKept(exchange);
        return exchange;
    }

    /** Returns the JSON at the address, which must be there. */
    public DocumentContext get(String address) {
        Answer answer = ask(HttpMethod.GET, address);
        assertThat(answer.status().value()).as(address + ": " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/json");
        return answer.json();
    }

    /** Returns the identifiers of the items of a list. */
    public List<String> ids(String address) {
        DocumentContext list = get(address);
        List<String> ids = list.read("$.items[*].id");
        return ids.isEmpty() ? list.read("$.items[*].code") : ids;
    }

    /** Returns the items of a list, each as text. */
    public List<String> items(String address) {
        return get(address).<List<Object>>read("$.items").stream()
                .map(String::valueOf)
                .toList();
    }

    /** Returns the problem at the address, which must have that status. */
    public DocumentContext problem(int status, String address) {
        Answer answer = ask(HttpMethod.GET, address);
        answer.assertProblem(status);
        return answer.json();
    }

    private static URI uri(String address) {
        return URI.create(address.startsWith("/") ? address : "/api/v1/" + address);
    }

    /**
     * An answer of the service.
     *
     * @param status its status
     * @param headers its headers
     * @param body its body, empty where it has none
     */
    public record Answer(HttpStatusCode status, HttpHeaders headers, String body) {

        /** Returns the body as JSON. */
        public DocumentContext json() {
            return JsonPath.parse(body);
        }

        /** Checks that it is a problem of that status and tells nothing of the inside. */
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
