package org.cstorecords.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Client of {@code /mcp} that sends messages as they are, and reads the API to compare results with. */
final class Assistant {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestTestClient client;

    Assistant(RestTestClient client) {
        this.client = client;
    }

    /** Sends content to {@code /mcp}. */
    Reply post(byte[] content, String... headers) {
        var request = client.post()
                .uri("/mcp")
                .header(HttpHeaders.ACCEPT, "application/json, text/event-stream")
                .contentType(MediaType.APPLICATION_JSON);
        for (int i = 0; i < headers.length; i += 2) {
            String name = headers[i];
            String value = headers[i + 1];
            request.headers(all -> all.set(name, value));
        }
        var result = request.body(content).exchange().expectBody().returnResult();
        byte[] body = result.getResponseBody();
        return new Reply(
                result.getStatus().value(),
                result.getResponseHeaders(),
                body == null || body.length == 0 ? JSON.nullNode() : JSON.readTree(body));
    }

    Reply post(String content, String... headers) {
        return post(content.getBytes(java.nio.charset.StandardCharsets.UTF_8), headers);
    }

    /** Sends a request of the protocol, and returns the message of the response. */
    JsonNode send(String method, Map<String, ?> params) {
        ObjectNode message = JSON.createObjectNode()
                .put("jsonrpc", "2.0")
                .put("id", 7)
                .put("method", method)
                .set("params", JSON.valueToTree(params));
        Reply reply = post(message.toString());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("id").asInt()).isEqualTo(7);
        return reply.body();
    }

    /** Returns the result of a request of the protocol. */
    JsonNode result(String method, Map<String, ?> params) {
        JsonNode message = send(method, params);
        assertThat(message.path("error").isMissingNode()).as(message.toString()).isTrue();
        return message.path("result");
    }

    /** Calls a tool, and returns its structured result. */
    ObjectNode call(String tool, Map<String, ?> arguments) {
        JsonNode result = result("tools/call", Map.of("name", tool, "arguments", arguments));
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
        JsonNode structured = result.path("structuredContent");
        assertThat(JSON.readTree(result.path("content").path(1).path("text").asString()))
                .isEqualTo(structured);
        assertThat(result.path("content").path(0).path("text").asString())
                .isEqualTo(structured.path("statement").asString());
        return (ObjectNode) structured;
    }

    /** Calls a tool that fails, and returns the message of its error. */
    String error(String tool, Map<String, ?> arguments) {
        JsonNode result = result("tools/call", Map.of("name", tool, "arguments", arguments));
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isTrue();
        return result.path("content").path(0).path("text").asString();
    }

    /** Returns the JSON of a response of the API. */
    ObjectNode api(String path) {
        byte[] body = client.get()
                .uri(java.net.URI.create("/api/v1/" + path))
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return (ObjectNode) JSON.readTree(body);
    }

    /** Returns the items of a result without what the tool added to them. */
    static List<JsonNode> items(JsonNode list) {
        return list.path("items").valueStream().map(Assistant::asOfTheApi).toList();
    }

    private static JsonNode asOfTheApi(JsonNode item) {
        return ((ObjectNode) item.deepCopy()).without(List.of("url", "evidence"));
    }

    static Map<String, Object> arguments(Object... namesAndValues) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return arguments;
    }

    /**
     * Response of {@code /mcp}.
     *
     * @param body JSON, null for a response without content
     */
    record Reply(int status, HttpHeaders headers, JsonNode body) {

        int code() {
            return body.path("error").path("code").asInt();
        }

        @Nullable
        String message() {
            return body.path("error").path("message").asString(null);
        }
    }
}
