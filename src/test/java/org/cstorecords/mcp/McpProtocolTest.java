package org.cstorecords.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.cstorecords.mcp.Assistant.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The protocol at {@code /mcp}, and clients that violate it. */
@ApiTest
class McpProtocolTest {

    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

    private static final String META = "{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
            + "\"io.modelcontextprotocol/clientCapabilities\":{}}";

    @Autowired
    RestTestClient client;

    @Autowired
    Api api;

    Assistant assistant;

    @BeforeEach
    void connect() {
        assistant = new Assistant(client);
    }

    @Test
    void theServerIntroducesItself() {
        JsonNode result = assistant.result(
                "initialize",
                Map.of(
                        "protocolVersion", "2025-06-18",
                        "capabilities", Map.of(),
                        "clientInfo", Map.of("name", "test", "version", "1")));

        assertThat(result.path("protocolVersion").asString()).isEqualTo("2025-06-18");
        assertThat(result.path("serverInfo").path("name").asString()).isEqualTo("csto-records");
        assertThat(result.path("instructions").asString()).contains("Cite each fact", "not stated", "not covered");
        assertThat(result.path("capabilities").propertyNames()).contains("tools", "resources", "completions");
    }

    @Test
    void anUnknownVersionIsAnsweredWithTheNewest() {
        JsonNode result = assistant.result(
                "initialize",
                Map.of(
                        "protocolVersion", "2099-01-01",
                        "capabilities", Map.of(),
                        "clientInfo", Map.of("name", "test", "version", "1")));

        assertThat(result.path("protocolVersion").asString()).isEqualTo("2025-11-25");
        Reply unknown = assistant.post(PING, "MCP-Protocol-Version", "2099-01-01");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.code()).isEqualTo(-32022);
        assertThat(unknown.body().path("error").path("data").path("requested").asString())
                .isEqualTo("2099-01-01");
        assertThat(unknown.body().path("error").path("data").path("supported").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly("2026-07-28", "2025-11-25", "2025-06-18", "2025-03-26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-25", "2025-06-18", "2025-03-26"})
    void versionsWithInitializeAreSupported(String version) {
        assertThat(assistant
                        .result(
                                "initialize",
                                Map.of(
                                        "protocolVersion", version,
                                        "capabilities", Map.of(),
                                        "clientInfo", Map.of("name", "test", "version", "1")))
                        .path("protocolVersion")
                        .asString())
                .isEqualTo(version);
        Reply ping = assistant.post(PING, "MCP-Protocol-Version", version);
        assertThat(ping.status()).isEqualTo(200);
        assertThat(ping.body()).hasToString("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
    }

    /** Sends a request of the version 2026-07-28, which stands alone. */
    private Reply stateless(String method, String params, String... headers) {
        String content = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{\"_meta\":" + META
                + (params.isEmpty() ? "" : "," + params) + "}}";
        List<String> all = new ArrayList<>(List.of("MCP-Protocol-Version", "2026-07-28", "Mcp-Method", method));
        all.addAll(List.of(headers));
        return assistant.post(content, all.toArray(String[]::new));
    }

    @Test
    void aServerOfTheNewestVersionIsDiscovered() {
        JsonNode result = stateless("server/discover", "").body().path("result");

        assertThat(result.path("supportedVersions").path(0).asString()).isEqualTo("2026-07-28");
        assertThat(result.path("capabilities").propertyNames())
                .containsExactlyInAnyOrder("tools", "resources", "completions");
        assertThat(result.path("instructions").asString()).contains("Cite each fact");
        assertThat(result.path("resultType").asString()).isEqualTo("complete");
        assertThat(result.path("_meta")
                        .path("io.modelcontextprotocol/serverInfo")
                        .path("name")
                        .asString())
                .isEqualTo("csto-records");
        assertThat(result.path("ttlMs").asInt()).isEqualTo(300_000);
        assertThat(result.path("cacheScope").asString()).isEqualTo("public");
    }

    @Test
    void requestsOfTheNewestVersionStandAlone() {
        JsonNode called = stateless(
                        "tools/call",
                        "\"name\":\"as_of\",\"arguments\":{\"day\":\"2009-06-15\"}",
                        "Mcp-Name",
                        "=?base64?YXNfb2Y=?=")
                .body()
                .path("result");
        JsonNode listed = stateless("tools/list", "").body().path("result");
        JsonNode read = stateless("resources/read", "\"uri\":\"csto://dataset\"", "Mcp-Name", "csto://dataset")
                .body()
                .path("result");

        assertThat(called.path("structuredContent")).isEqualTo(assistant.call("as_of", Map.of("day", "2009-06-15")));
        assertThat(called.path("resultType").asString()).isEqualTo("complete");
        assertThat(called.has("ttlMs")).isFalse();
        assertThat(listed.path("tools").size()).isEqualTo(8);
        assertThat(listed.path("cacheScope").asString()).isEqualTo("public");
        assertThat(read.path("contents").size()).isEqualTo(1);
        assertThat(read.path("ttlMs").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tools/list||Mcp-Method|tools/call|400|-32020",
                "tools/call|\"name\":\"dataset\"|Mcp-Name|as_of|400|-32020",
                "tools/call|\"name\":\"dataset\"|X|x|400|-32020",
                "tools/call|\"name\":\"dataset\"|Mcp-Name|=?base64?*?=|400|-32020",
                "resources/read|\"uri\":\"csto://dataset\"|Mcp-Name|dataset|400|-32020",
                "resources/read|\"uri\":\"csto://x/y\"|Mcp-Name|csto://x/y|200|-32602",
                "ping||X|x|404|-32601",
                "initialize||X|x|404|-32601",
                "subscriptions/listen||X|x|404|-32601",
            })
    void requestsOfTheNewestVersionAreChecked(
            String method, String params, String header, String value, int status, int code) {
        Reply reply = stateless(method, params == null ? "" : params, header, value);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.body().path("id").asInt()).isEqualTo(1);
    }

    @Test
    void requestsOfTheNewestVersionSayIt() {
        assertThat(assistant
                        .post(PING, "MCP-Protocol-Version", "2026-07-28", "Mcp-Method", "ping")
                        .code())
                .isEqualTo(-32602);
        String older = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"_meta\":"
                + META.replace("2026-07-28", "2025-11-25") + "}}";
        assertThat(assistant
                        .post(older, "MCP-Protocol-Version", "2026-07-28", "Mcp-Method", "tools/list")
                        .code())
                .isEqualTo(-32020);
        assertThat(assistant
                        .send("server/discover", Map.of())
                        .path("error")
                        .path("code")
                        .asInt())
                .as("a client of both kinds falls back to initialize")
                .isEqualTo(-32601);
    }

    @Test
    void responsesHaveTheHeadersOfTheService() {
        Reply reply = assistant.post(PING);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().getContentType()).hasToString("application/json");
        assertThat(reply.headers().getCacheControl()).isEqualTo("no-store");
        assertThat(reply.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.headers().getFirst("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(reply.headers().getETag()).isNull();
    }

    @Test
    void notificationsAreAccepted() {
        Reply reply = assistant.post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.body().isNull()).isTrue();
        assertThat(assistant
                        .post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/no-such-thing\"}")
                        .status())
                .isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|-32700",
                "{|-32700",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"} {}|-32700",
                "null|-32600",
                "[]|-32600",
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]|-32600",
                "\"ping\"|-32600",
                "{}|-32600",
                "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1e400,\"method\":\"ping\"}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":99999999999999999999999,\"method\":\"ping\"}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":[]}|-32602",
            })
    void malformedMessagesAreRejected(String content, int code) {
        Reply reply = assistant.post(content == null ? "" : content);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.message()).isNotBlank().doesNotContain("Exception", "tools.jackson", "org.");
    }

    @Test
    void deepAndInvalidContentIsRejected() {
        assertThat(assistant.post("[".repeat(8000)).code()).isEqualTo(-32700);
        assertThat(assistant.post(new byte[] {'"', (byte) 0xff, '"'}).status()).isEqualTo(400);
        assertThat(assistant
                        .post("{\"jsonrpc\":\"2.0\",\"id\":\"" + "x".repeat(4000) + "\",\"method\":\"ping\"}")
                        .code())
                .isEqualTo(-32600);
        assertThat(assistant.post(PING, HttpHeaders.CONTENT_TYPE, "text/plain").status())
                .isEqualTo(415);
        assertThat(assistant
                        .post(PING, HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(415);
        assertThat(assistant
                        .post(PING, HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                        .status())
                .isEqualTo(200);
        assertThat(assistant.post(PING, HttpHeaders.ACCEPT, "text/csv").status())
                .isEqualTo(406);
        assertThat(assistant.post(PING, HttpHeaders.ACCEPT, "text/event-stream").status())
                .isEqualTo(406);
        assertThat(assistant.post(PING, HttpHeaders.ACCEPT, "*/*").status()).isEqualTo(200);
        assertThat(assistant.post(PING.replace("ping", "p".repeat(9000))).status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no/such/method|{}|-32601|Methods: initialize, ping, tools/list",
                "initialize|{\"clientInfo\":7}|-32602|`params`",
                "tools/call|{}|-32602|`params` must have a text `name`",
                "tools/call|{\"name\":\"drop_table\"}|-32602|Unknown tool: `drop_table`. Tools: search_records",
                "tools/call|{\"name\":{}}|-32602|`params`",
                "tools/call|{\"name\":\"dataset\",\"arguments\":[]}|-32602|`params`",
                "tools/list|{\"cursor\":\"x\"}|-32602|`params.cursor`",
                "resources/list|{\"cursor\":\"x\"}|-32602|`params.cursor`",
                "resources/read|{}|-32602|`params` must have a text `uri`",
                "resources/read|{\"uri\":\"file:///etc/passwd\"}|-32002|csto://decisions/{id}",
                "resources/read|{\"uri\":\"csto://decisions/no-such-act\"}|-32002|No DECISION has the identifier",
                "completion/complete|{}|-32602|`params`",
                "completion/complete|{\"ref\":{\"type\":\"ref/tree\"},\"argument\":{\"name\":\"id\",\"value\":\"\"}}|-32602|`params`",
            })
    void requestsForWhatDoesNotExistListWhatExists(String method, String params, int code, String message) {
        Reply reply = assistant.post(
                "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"" + method + "\",\"params\":" + params + "}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("id").asString()).isEqualTo("a");
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.message()).contains(message).doesNotContain("Exception", "org.", "java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost.evil.example", "null", "localhost", "http://["})
    void pagesOfOtherOriginsAreRejected(String origin) {
        assertThat(assistant.post(PING, HttpHeaders.ORIGIN, origin).status()).isEqualTo(403);
    }

    @Test
    void localPagesAreAllowed() {
        assertThat(assistant
                        .post(PING, HttpHeaders.ORIGIN, "http://localhost:6274")
                        .status())
                .isEqualTo(200);
        assertThat(assistant.post(PING, HttpHeaders.ORIGIN, "http://127.0.0.1").status())
                .isEqualTo(200);
    }

    @Test
    void onlyPostIsSupportedAndOnlyHere() {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE, HttpMethod.PUT)) {
            Api.Response response = api.send(method, "/mcp");
            assertThat(response.status().value()).as(method.name()).isEqualTo(405);
            assertThat(response.headers().getAllow()).containsExactlyInAnyOrder(HttpMethod.POST, HttpMethod.OPTIONS);
        }
        assertThat(api.send(HttpMethod.GET, "/m%63p").headers().getAllow()).contains(HttpMethod.POST);
        Api.Response preflight = api.send(
                HttpMethod.OPTIONS,
                "/mcp",
                HttpHeaders.ORIGIN,
                "http://localhost",
                HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD,
                "POST");
        assertThat(preflight.headers().getAccessControlAllowMethods()).containsExactly(HttpMethod.POST);
        assertThat(api.send(HttpMethod.POST, "/api/v1/sessions").status().value())
                .isEqualTo(405);
        assertThat(api.send(HttpMethod.POST, "/").status().value()).isEqualTo(405);
    }
}
