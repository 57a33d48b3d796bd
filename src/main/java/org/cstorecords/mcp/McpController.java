package org.cstorecords.mcp;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cstorecords.web.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /mcp}: the Model Context Protocol over streamable HTTP, without sessions and streams. Each message is a POST request,
 * and each response is JSON. The property {@code csto.mcp} disables it.
 */
@Hidden
@RestController
@ConditionalOnBooleanProperty("csto.mcp")
class McpController {

    private static final Logger LOG = LoggerFactory.getLogger(McpController.class);

    private static final int MAX_CONTENT_BYTES = 8192;
    private static final Duration CONTENT_TIMEOUT = Duration.ofSeconds(5);
    private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private final JsonMapper json;
    private final Methods methods;
    private final @Nullable URI address;
    private final List<String> origins;

    McpController(
            JsonMapper json,
            Methods methods,
            @Value("${csto.public-url:#{null}}") @Nullable URI address,
            @Value("${csto.origins:}") List<String> origins) {
        this.json = json;
        this.methods = methods;
        this.address = address;
        this.origins = List.copyOf(origins);
    }

    @PostMapping(ProblemType.POST_PATH)
    ResponseEntity<byte[]> post(HttpServletRequest request) {
        try {
            check(request);
            Message message = Message.parse(content(request), json);
            return message.id() == null ? ResponseEntity.accepted().build() : respond(message, message.id(), request);
        } catch (Message.Error e) {
            ObjectNode error = json.createObjectNode().put("code", e.code).put("message", e.getMessage());
            if (e.data != null) {
                error.set("data", e.data);
            }
            return response(e.status, e.id, "error", error);
        }
    }

    private ResponseEntity<byte[]> respond(Message message, JsonNode id, HttpServletRequest request) {
        try {
            boolean isStateless = ProtocolVersion.isStateless(message, request::getHeader);
            return response(HttpStatus.OK, id, "result", methods.result(message, isStateless));
        } catch (Message.Error e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("A message for the method {} failed", message.method(), e);
            throw message.error(HttpStatus.OK, Message.INTERNAL_ERROR, "The service failed to process the request.");
        }
    }

    private void check(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !isAllowed(origin, request)) {
            throw rejection(HttpStatus.FORBIDDEN, "Pages of this origin must not use the server.");
        } else if (!isJson(request.getContentType())) {
            throw rejection(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "`Content-Type` must be application/json.");
        }
        List<String> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        if (!accepted.isEmpty() && !isJson(String.join(",", accepted))) {
            throw rejection(HttpStatus.NOT_ACCEPTABLE, "`Accept` must include application/json.");
        }
    }

    private static Message.Error rejection(HttpStatus status, String message) {
        return new Message.Error(status, null, Message.INVALID_REQUEST, message, null);
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

    /** Returns whether a header allows JSON. */
    private static boolean isJson(@Nullable String types) {
        try {
            return MediaType.parseMediaTypes(types).stream().anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
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

    private ResponseEntity<byte[]> response(
            HttpStatus status, @Nullable JsonNode id, String member, ObjectNode content) {
        ObjectNode response = json.createObjectNode().put("jsonrpc", "2.0");
        if (id != null) {
            response.set("id", id);
        }
        response.set(member, content);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(response));
    }
}
