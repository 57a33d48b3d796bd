package org.cstorecords.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.Map;
import java.util.function.Function;
import org.cstorecords.version.SnapshotVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tool for assistants.
 *
 * @param description what it does; constant, so that no text of the record is read as an instruction
 * @param input JSON Schema of the arguments
 * @param output JSON Schema of the result
 * @param call returns the result; its {@code statement} says in words what the result means
 */
record Tool(
        String name,
        String title,
        String description,
        Map<String, Object> input,
        Map<String, Object> output,
        Function<Arguments, ObjectNode> call) {

    /** Name of the property of all results that says in words what the result means. */
    static final String STATEMENT = "statement";

    private static final Logger LOG = LoggerFactory.getLogger(Tool.class);

    SyncToolSpecification specification() {
        McpSchema.Tool tool = McpSchema.Tool.builder(name, input)
                .title(title)
                .description(description)
                .outputSchema(output)
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(title)
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return new SyncToolSpecification(tool, (context, request) -> result(request.arguments()));
    }

    private McpSchema.CallToolResult result(Map<String, Object> arguments) {
        try {
            ObjectNode result = read(Arguments.of(arguments, input));
            return McpSchema.CallToolResult.builder()
                    .addTextContent(result.path(STATEMENT).asString())
                    .addTextContent(result.toString())
                    .structuredContent(result)
                    .isError(false)
                    .build();
        } catch (Failure e) {
            return error(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("The tool {} failed", name, e);
            return error("The service failed to process the request.");
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

    private static McpSchema.CallToolResult error(String message) {
        return McpSchema.CallToolResult.builder()
                .addTextContent(message)
                .isError(true)
                .build();
    }

    /** A call that fails because of its arguments or for a while. The message is for the assistant. */
    static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean isTemporary;

        Failure(String message) {
            this(message, false);
        }

        Failure(String message, boolean isTemporary) {
            super(message);
            this.isTemporary = isTemporary;
        }

        boolean isTemporary() {
            return isTemporary;
        }
    }
}
