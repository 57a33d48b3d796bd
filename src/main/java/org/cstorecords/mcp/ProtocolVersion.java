package org.cstorecords.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Versions of the protocol. Until {@code 2025-11-25}, clients introduce themselves by {@code initialize}. Since
 * {@code 2026-07-28}, each request says its version, and headers repeat parts of it.
 */
final class ProtocolVersion {

    /** Version whose requests stand alone. */
    static final String STATELESS = "2026-07-28";

    /** Versions with {@code initialize}, the newest first. */
    static final List<String> WITH_INITIALIZE = List.of("2025-11-25", "2025-06-18", "2025-03-26");

    static final List<String> ALL = List.of(STATELESS, "2025-11-25", "2025-06-18", "2025-03-26");

    private static final String HEADER = "MCP-Protocol-Version";
    private static final int HEADER_MISMATCH = -32020;
    private static final int UNSUPPORTED_VERSION = -32022;
    private static final String META = "io.modelcontextprotocol/";
    private static final String BASE64 = "=?base64?";

    private ProtocolVersion() {}

    /**
     * Returns whether a request stands alone.
     *
     * @param headers returns the value of a header, or null
     * @throws Message.Error if the version is not supported, or lacks what it requires
     */
    static boolean isStateless(Message message, UnaryOperator<@Nullable String> headers) {
        String version = headers.apply(HEADER);
        if (version != null && !ALL.contains(version)) {
            throw new Message.Error(
                    HttpStatus.BAD_REQUEST,
                    message.id(),
                    UNSUPPORTED_VERSION,
                    "`" + HEADER + "` must be one of " + String.join(", ", ALL) + ".",
                    unsupported(version));
        } else if (!STATELESS.equals(version)) {
            return false;
        }
        JsonNode meta = message.params().path("_meta");
        if (!meta.path(META + "protocolVersion").isString()
                || !meta.path(META + "clientCapabilities").isObject()) {
            throw message.error(
                    HttpStatus.BAD_REQUEST,
                    Message.INVALID_PARAMS,
                    "`params._meta` must have `" + META + "protocolVersion` and `" + META + "clientCapabilities`.");
        }
        check(message, HEADER, version, meta.path(META + "protocolVersion").asString());
        check(message, "Mcp-Method", headers.apply("Mcp-Method"), message.method());
        if (message.method().equals(Methods.CALL)) {
            check(message, "Mcp-Name", decoded(headers.apply("Mcp-Name")), message.text("name"));
        } else if (message.method().equals(Methods.READ)) {
            check(message, "Mcp-Name", decoded(headers.apply("Mcp-Name")), message.text("uri"));
        }
        return true;
    }

    private static ObjectNode unsupported(String version) {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("requested", Arguments.truncate(version));
        ALL.forEach(data.putArray("supported")::add);
        return data;
    }

    private static void check(Message message, String header, @Nullable String value, String expected) {
        if (!expected.equals(value)) {
            throw message.error(
                    HttpStatus.BAD_REQUEST,
                    HEADER_MISMATCH,
                    "The header `" + header + "` must have the same value as the message.");
        }
    }

    private static @Nullable String decoded(@Nullable String value) {
        if (value == null || !value.startsWith(BASE64) || !value.endsWith("?=")) {
            return value;
        }
        try {
            return new String(Base64.getDecoder().decode(value.substring(BASE64.length(), value.length() - 2)), UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
