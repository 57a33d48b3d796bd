package org.cstorecords.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cstorecords.web.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /mcp}: the Model Context Protocol over streamable HTTP, without sessions and streams. Each message is a POST request,
 * and each response is JSON.
 */
@Hidden
@RestController
@ConditionalOnBooleanProperty("csto.mcp")
class McpController implements McpStatelessServerTransport {

    private static final Logger LOG = LoggerFactory.getLogger(McpController.class);

    private static final int MAX_CONTENT_BYTES = 8192;
    private static final Duration CONTENT_TIMEOUT = Duration.ofSeconds(5);
    private static final int FORBIDDEN_ORIGIN = -32000;
    private static final String PROTOCOL_VERSION = "MCP-Protocol-Version";
    private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private final JsonMapper json;
    private final ObjectProvider<McpStatelessSyncServer> server;
    private final @Nullable URI address;
    private final List<String> origins;
    private @Nullable McpStatelessServerHandler handler;

    McpController(
            JsonMapper json,
            ObjectProvider<McpStatelessSyncServer> server,
            @Value("${csto.public-url:#{null}}") @Nullable URI address,
            @Value("${csto.origins:}") List<String> origins) {
        this.json = json;
        this.server = server;
        this.address = address;
        this.origins = List.copyOf(origins);
    }

    @PostMapping(ProblemType.POST_PATH)
    ResponseEntity<byte[]> post(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !isAllowed(origin, request)) {
            return error(HttpStatus.FORBIDDEN, null, FORBIDDEN_ORIGIN, "Pages of this origin must not use the server.");
        } else if (!isJson(request.getContentType())) {
            return error(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    null,
                    McpSchema.ErrorCodes.INVALID_REQUEST,
                    "`Content-Type` must be application/json.");
        }
        String version = request.getHeader(PROTOCOL_VERSION);
        if (version != null && !protocolVersions().contains(version)) {
            return error(
                    HttpStatus.BAD_REQUEST,
                    null,
                    McpSchema.ErrorCodes.INVALID_REQUEST,
                    "`" + PROTOCOL_VERSION + "` must be one of " + String.join(", ", protocolVersions()) + ".");
        }
        Message message;
        try {
            message = Message.parse(content(request), json);
        } catch (Message.Invalid e) {
            return error(HttpStatus.BAD_REQUEST, e.id(), e.code(), String.valueOf(e.getMessage()));
        }
        return message.id() == null ? ResponseEntity.accepted().build() : respond(message, message.id());
    }

    private ResponseEntity<byte[]> respond(Message message, Object id) {
        try {
            message.check(
                    json,
                    server.getObject().listTools().stream()
                            .map(McpSchema.Tool::name)
                            .toList());
            McpSchema.JSONRPCResponse response = handler()
                    .handleRequest(
                            McpTransportContext.EMPTY,
                            new McpSchema.JSONRPCRequest(message.method(), id, message.params()))
                    .block();
            if (response == null) {
                throw new IllegalStateException("The SDK returned no response");
            }
            if (response.error() != null && response.error().code() == McpSchema.ErrorCodes.INTERNAL_ERROR) {
                throw new IllegalStateException(response.error().message());
            }
            return ok(json.writeValueAsBytes(response));
        } catch (Message.Invalid e) {
            return error(HttpStatus.OK, e.id(), e.code(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("A message for the method {} failed", message.method(), e);
            return error(
                    HttpStatus.OK,
                    id,
                    McpSchema.ErrorCodes.INTERNAL_ERROR,
                    "The service failed to process the request.");
        }
    }

    private McpStatelessServerHandler handler() {
        if (handler == null) {
            throw new IllegalStateException("The server is not ready");
        }
        return handler;
    }

    /**
     * Protects a service in a private network from pages whose host name was bound to its address (DNS rebinding). Such a page
     * names its own host in {@code Host} as well, so {@code Host} decides only if it is not a name.
     */
    private boolean isAllowed(String origin, HttpServletRequest request) {
        if (origins.contains(origin) || origins.contains("*")) {
            return true;
        }
        URI uri;
        try {
            uri = URI.create(origin);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (address != null) {
            return uri.equals(address);
        }
        return LOCAL_HOSTS.contains(String.valueOf(uri.getHost())) && LOCAL_HOSTS.contains(request.getServerName());
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /**
     * Reads the content. A client that sends it slowly holds a thread, so it gets a few seconds. The stream is not closed, which
     * would wait for the rest.
     */
    private static byte[] content(HttpServletRequest request) {
        byte[] buffer = new byte[MAX_CONTENT_BYTES + 1];
        int length = 0;
        long start = System.nanoTime();
        try {
            InputStream in = request.getInputStream();
            for (int read = 0; read >= 0 && length < buffer.length; length += Math.max(read, 0)) {
                if (System.nanoTime() - start > CONTENT_TIMEOUT.toNanos()) {
                    throw new ErrorResponseException(HttpStatus.REQUEST_TIMEOUT);
                }
                read = in.read(buffer, length, buffer.length - length);
            }
        } catch (IOException e) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST, e);
        }
        if (length > MAX_CONTENT_BYTES) {
            throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return Arrays.copyOf(buffer, length);
    }

    private ResponseEntity<byte[]> error(HttpStatus status, @Nullable Object id, int code, String message) {
        ObjectNode response = json.createObjectNode().put("jsonrpc", McpSchema.JSONRPC_VERSION);
        response.set("id", json.valueToTree(id));
        response.putObject("error").put("code", code).put("message", message);
        return response(status, json.writeValueAsBytes(response));
    }

    private static ResponseEntity<byte[]> ok(byte[] content) {
        return response(HttpStatus.OK, content);
    }

    private static ResponseEntity<byte[]> response(HttpStatus status, byte[] content) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(content);
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
        handler = mcpHandler;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }
}
