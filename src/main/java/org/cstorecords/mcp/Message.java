package org.cstorecords.mcp;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Message of a client (JSON-RPC 2.0).
 *
 * @param id text or whole number, or null for a notification
 * @param params parameters, an object or missing
 */
record Message(@Nullable JsonNode id, String method, JsonNode params) {

    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int METHOD_NOT_FOUND = -32601;
    static final int INVALID_PARAMS = -32602;
    static final int INTERNAL_ERROR = -32603;

    private static final int MAX_ID_LENGTH = 200;

    /**
     * Reads a message.
     *
     * @throws Error if it is no message that this server accepts
     */
    static Message parse(byte[] content, JsonMapper json) {
        JsonNode message;
        try {
            message = json.readTree(content);
        } catch (JacksonException e) {
            throw invalid(null, PARSE_ERROR, "The content is not JSON.");
        }
        if (message.isMissingNode()) {
            throw invalid(null, PARSE_ERROR, "There is no content.");
        } else if (!message.isObject()) {
            throw invalid(null, INVALID_REQUEST, "Send one JSON-RPC message, an object. Batches are not supported.");
        }
        JsonNode params = message.path("params");
        JsonNode id = id(message.path("id"));
        if (!message.path("jsonrpc").asString("").equals("2.0")) {
            throw invalid(id, INVALID_REQUEST, "`jsonrpc` must be \"2.0\".");
        } else if (!message.path("method").isString()) {
            throw invalid(
                    id,
                    INVALID_REQUEST,
                    "`method` must be a text. This server sends no requests, so it accepts no responses.");
        } else if (id == null && message.has("id")) {
            throw invalid(
                    null,
                    INVALID_REQUEST,
                    "`id` must be a text of at most " + MAX_ID_LENGTH + " characters or a whole number.");
        } else if (!params.isMissingNode() && !params.isObject()) {
            throw invalid(id, INVALID_PARAMS, "`params` must be an object.");
        }
        return new Message(id, message.path("method").asString(), params);
    }

    private static Error invalid(@Nullable JsonNode id, int code, String message) {
        return new Error(HttpStatus.BAD_REQUEST, id, code, message, null);
    }

    private static @Nullable JsonNode id(JsonNode id) {
        boolean isValid = id.isString() && id.asString().length() <= MAX_ID_LENGTH
                || id.isIntegralNumber() && id.canConvertToLong();
        return isValid ? id : null;
    }

    /**
     * Returns a required parameter that is a text.
     *
     * @param path names of the properties that lead to it
     * @throws Error if it is missing
     */
    String text(String... path) {
        JsonNode value = params;
        for (String name : path) {
            value = value.path(name);
        }
        if (!value.isString()) {
            throw error(HttpStatus.OK, INVALID_PARAMS, "`params` must have a text `" + String.join(".", path) + "`.");
        }
        return value.asString();
    }

    /**
     * Returns a parameter that is an object, or missing.
     *
     * @throws Error if it is something else
     */
    JsonNode object(String name) {
        JsonNode value = params.path(name);
        if (!value.isObject() && !value.isMissingNode()) {
            throw error(HttpStatus.OK, INVALID_PARAMS, "`params` must have an object as `" + name + "`.");
        }
        return value;
    }

    /** Returns an error in response to the message. */
    Error error(HttpStatus status, int code, String message) {
        return new Error(status, id, code, message, null);
    }

    /** Error of the protocol: the status of HTTP, and the parts of an error of JSON-RPC. */
    static final class Error extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final HttpStatus status;
        final transient @Nullable JsonNode id;
        final int code;
        final transient @Nullable JsonNode data;

        Error(HttpStatus status, @Nullable JsonNode id, int code, String message, @Nullable JsonNode data) {
            super(message);
            this.status = status;
            this.id = id;
            this.code = code;
            this.data = data;
        }
    }
}
