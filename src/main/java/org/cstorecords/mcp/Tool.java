package org.cstorecords.mcp;

import java.util.function.Function;
import org.cstorecords.version.SnapshotVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tool for assistants.
 *
 * @param definition name, description and schemas, from {@code assistant-tools.json}
 * @param call returns the result; its {@code statement} says in words what the result means
 */
record Tool(JsonNode definition, Function<Arguments, ObjectNode> call) {

    /** Name of the property of all results that says in words what the result means. */
    static final String STATEMENT = "statement";

    private static final Logger LOG = LoggerFactory.getLogger(Tool.class);

    String name() {
        return definition.path("name").asString();
    }

    /** Calls the tool. A failure is a result too, so that the assistant can correct its arguments. */
    ObjectNode result(JsonNode given) {
        try {
            ObjectNode structured = read(Arguments.of(given, definition.path("inputSchema")));
            ObjectNode result = content(structured.path(STATEMENT).asString(), structured.toString());
            result.set("structuredContent", structured);
            return result.put("isError", false);
        } catch (Failure e) {
            return content(String.valueOf(e.getMessage())).put("isError", true);
        } catch (RuntimeException e) {
            LOG.error("The tool {} failed", name(), e);
            return content("The service failed to process the request.").put("isError", true);
        } finally {
            SnapshotVersion.clear();
        }
    }

    /** Calls the tool once more if it read two versions of the dataset. */
    private ObjectNode read(Arguments arguments) {
        SnapshotVersion.clear();
        ObjectNode result = call.apply(arguments);
        if (SnapshotVersion.get() == SnapshotVersion.MIXED) {
            SnapshotVersion.clear();
            return call.apply(arguments);
        }
        return result;
    }

    private static ObjectNode content(String... texts) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        for (String text : texts) {
            result.withArrayProperty("content").addObject().put("type", "text").put("text", text);
        }
        return result;
    }

    /** A call that fails because of its arguments or for a while. The message is for the assistant. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final boolean isTemporary;

        Failure(String message) {
            this(message, false);
        }

        Failure(String message, boolean isTemporary) {
            super(message);
            this.isTemporary = isTemporary;
        }
    }
}
