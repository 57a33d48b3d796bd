package org.cstorecords.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cstorecords.record.EntryType;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Records as resources, such as {@code csto://decisions/csc-2013-09-23-statement-on-syria}: the JSON of the API. */
@Component
class RecordResources {

    static final String DATASET = "csto://dataset";

    private static final String SCHEME = "csto://";

    /** Code of JSON-RPC for errors that the server defines. */
    private static final int TEMPORARY = -32000;

    /** Largest number of values of a completion, as the protocol says. */
    private static final int MAX_COMPLETIONS = 100;

    private final ApiReader api;
    private final RecordService records;

    RecordResources(ApiReader api, RecordService records) {
        this.api = api;
        this.records = records;
    }

    List<SyncResourceSpecification> resources() {
        McpSchema.Resource dataset = McpSchema.Resource.builder(DATASET, "dataset")
                .title("Dataset")
                .description("Release, counts, coverage and downloads of the dataset.")
                .mimeType(MediaType.APPLICATION_JSON_VALUE)
                .build();
        return List.of(new SyncResourceSpecification(
                dataset, (context, request) -> json(request.uri(), () -> api.get("/api/v1/dataset", Map.of()))));
    }

    List<SyncResourceTemplateSpecification> templates() {
        return Stream.of(EntryType.values())
                .map(type -> new SyncResourceTemplateSpecification(
                        McpSchema.ResourceTemplate.builder(template(type), type.collection())
                                .title("Record of the type " + type)
                                .description(
                                        "All that the sources state about the record, with citations and discrepancies.")
                                .mimeType(MediaType.APPLICATION_JSON_VALUE)
                                .build(),
                        (context, request) -> read(type, request.uri())))
                .toList();
    }

    List<SyncCompletionSpecification> completions() {
        return Stream.of(EntryType.values())
                .map(type -> new SyncCompletionSpecification(
                        new McpSchema.ResourceReference(template(type)),
                        (context, request) -> complete(type, request.argument().value())))
                .toList();
    }

    /** Returns all URIs and templates, for errors. */
    static String known() {
        return Stream.concat(Stream.of(DATASET), Stream.of(EntryType.values()).map(RecordResources::template))
                .reduce((list, uri) -> list + ", " + uri)
                .orElseThrow();
    }

    /** Returns whether a URI names a resource, or a template of resources. */
    static boolean isKnown(String uri) {
        return uri.equals(DATASET)
                || Stream.of(EntryType.values()).anyMatch(type -> uri.matches(SCHEME + type.collection() + "/[^/]+"));
    }

    private static String template(EntryType type) {
        return SCHEME + type.collection() + (type == EntryType.MEMBER_STATE ? "/{code}" : "/{id}");
    }

    private McpSchema.ReadResourceResult read(EntryType type, String uri) {
        return json(uri, () -> api.record(type, uri.substring(uri.lastIndexOf('/') + 1)));
    }

    private static McpSchema.ReadResourceResult json(String uri, Supplier<ObjectNode> content) {
        try {
            return McpSchema.ReadResourceResult.builder(List.of(McpSchema.TextResourceContents.builder(
                                    uri, content.get().toString())
                            .mimeType(MediaType.APPLICATION_JSON_VALUE)
                            .build()))
                    .build();
        } catch (Tool.Failure e) {
            throw McpError.builder(e.isTemporary() ? TEMPORARY : McpSchema.ErrorCodes.RESOURCE_NOT_FOUND)
                    .message(String.valueOf(e.getMessage()))
                    .build();
        }
    }

    private McpSchema.CompleteResult complete(EntryType type, String prefix) {
        List<String> found = records.identifiers(type, prefix, MAX_COMPLETIONS + 1);
        boolean hasMore = found.size() > MAX_COMPLETIONS;
        List<String> values = hasMore ? found.subList(0, MAX_COMPLETIONS) : found;
        return new McpSchema.CompleteResult(
                new McpSchema.CompleteResult.CompleteCompletion(values, hasMore ? null : values.size(), hasMore));
    }
}
