package org.cstorecords.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Message of a client (JSON-RPC 2.0), checked so that the SDK can process it.
 *
 * @param id text or whole number, or null for a notification
 * @param params parameters, empty for none
 */
record Message(@Nullable Object id, String method, Map<String, Object> params) {

    private static final int MAX_ID_LENGTH = 200;
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** Types of the parameters of methods that need some. */
    private static final Map<String, Class<?>> PARAMS = Map.of(
            McpSchema.METHOD_INITIALIZE, McpSchema.InitializeRequest.class,
            McpSchema.METHOD_TOOLS_CALL, McpSchema.CallToolRequest.class,
            McpSchema.METHOD_RESOURCES_READ, McpSchema.ReadResourceRequest.class,
            McpSchema.METHOD_COMPLETION_COMPLETE, McpSchema.CompleteRequest.class);

    private static final Set<String> OTHER_METHODS = Set.of(
            McpSchema.METHOD_PING,
            McpSchema.METHOD_TOOLS_LIST,
            McpSchema.METHOD_RESOURCES_LIST,
            McpSchema.METHOD_RESOURCES_TEMPLATES_LIST);

    /**
     * Reads a message.
     *
     * @throws Invalid if it is no message that this server accepts
     */
    static Message parse(byte[] content, JsonMapper json) {
        JsonNode message;
        try {
            message = json.readTree(content);
        } catch (JacksonException e) {
            throw new Invalid(null, McpSchema.ErrorCodes.PARSE_ERROR, "The content is not JSON.");
        }
        if (message.isMissingNode()) {
            throw new Invalid(null, McpSchema.ErrorCodes.PARSE_ERROR, "There is no content.");
        } else if (!message.isObject()) {
            throw invalid(null, "Send one JSON-RPC message, an object. Batches are not supported.");
        }
        JsonNode idNode = message.path("id");
        Object id = id(idNode);
        if (!message.path("jsonrpc").asString("").equals("2.0")) {
            throw invalid(id, "`jsonrpc` must be \"2.0\".");
        } else if (!message.path("method").isString()) {
            throw invalid(id, "`method` must be a text. This server sends no requests, so it accepts no responses.");
        } else if (id == null && !idNode.isMissingNode()) {
            throw invalid(null, "`id` must be a text of at most " + MAX_ID_LENGTH + " characters or a whole number.");
        }
        JsonNode params = message.path("params");
        if (!params.isMissingNode() && !params.isObject()) {
            throw new Invalid(id, McpSchema.ErrorCodes.INVALID_PARAMS, "`params` must be an object.");
        }
        return new Message(
                id,
                message.path("method").asString(),
                params.isObject() ? json.convertValue(params, OBJECT) : Map.of());
    }

    private static Invalid invalid(@Nullable Object id, String message) {
        return new Invalid(id, McpSchema.ErrorCodes.INVALID_REQUEST, message);
    }

    private static @Nullable Object id(JsonNode id) {
        if (id.isString() && id.asString().length() <= MAX_ID_LENGTH) {
            return id.asString();
        }
        return id.isIntegralNumber() && id.canConvertToLong() ? id.asLong() : null;
    }

    /**
     * Checks that the method exists and has parameters of its type.
     *
     * @throws Invalid if not
     */
    void check(JsonMapper json, Collection<String> tools) {
        Class<?> type = PARAMS.get(method);
        if (type == null && !OTHER_METHODS.contains(method)) {
            throw new Invalid(
                    id,
                    McpSchema.ErrorCodes.METHOD_NOT_FOUND,
                    "There is no such method. Methods: "
                            + String.join(", ", new TreeSet<>(PARAMS.keySet())) + ", "
                            + String.join(", ", new TreeSet<>(OTHER_METHODS)) + ".");
        } else if (type == null) {
            return;
        }
        Object read;
        try {
            read = json.convertValue(params, type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Invalid(
                    id, McpSchema.ErrorCodes.INVALID_PARAMS, "`params` do not fit the method " + method + ".");
        }
        if (read instanceof McpSchema.CallToolRequest call && !tools.contains(call.name())) {
            throw new Invalid(
                    id,
                    McpSchema.ErrorCodes.INVALID_PARAMS,
                    "Unknown tool: `" + Arguments.truncate(call.name()) + "`. Tools: " + String.join(", ", tools)
                            + ".");
        } else if (read instanceof McpSchema.ReadResourceRequest resource && !RecordResources.isKnown(resource.uri())) {
            throw new Invalid(
                    id,
                    McpSchema.ErrorCodes.RESOURCE_NOT_FOUND,
                    "Unknown resource: `" + Arguments.truncate(resource.uri()) + "`. Resources: "
                            + RecordResources.known() + ".");
        }
    }

    /** A message that the server does not accept. */
    static final class Invalid extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient @Nullable Object id;
        private final int code;

        Invalid(@Nullable Object id, int code, String message) {
            super(message);
            this.id = id;
            this.code = code;
        }

        @Nullable
        Object id() {
            return id;
        }

        int code() {
            return code;
        }
    }
}
