package org.cstorecords.mcp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstorecords.record.EntryType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records as resources, such as {@code csto://decisions/csc-2013-09-23-statement-on-syria}: the JSON of the API. */
@Component
class RecordResources {

    private static final String SCHEME = "csto://";
    private static final String DATASET = SCHEME + "dataset";

    /** Largest number of values of a completion, as the protocol says. */
    private static final int MAX_COMPLETIONS = 100;

    /** Code of an unknown resource until version 2025-11-25; later it is {@link Message#INVALID_PARAMS}. */
    private static final int RESOURCE_NOT_FOUND = -32002;

    private final ApiReader api;
    private final RecordService records;

    RecordResources(ApiReader api, RecordService records) {
        this.api = api;
        this.records = records;
    }

    void list(ArrayNode resources) {
        resources
                .addObject()
                .put("uri", DATASET)
                .put("name", "dataset")
                .put("title", "Dataset")
                .put("description", "Release, counts, coverage and downloads of the dataset.")
                .put("mimeType", MediaType.APPLICATION_JSON_VALUE);
    }

    void listTemplates(ArrayNode templates) {
        for (EntryType type : EntryType.values()) {
            templates
                    .addObject()
                    .put("uriTemplate", template(type))
                    .put("name", type.collection())
                    .put("title", "Record of the type " + type)
                    .put("mimeType", MediaType.APPLICATION_JSON_VALUE);
        }
    }

    private static String template(EntryType type) {
        return SCHEME + type.collection() + "/{" + ApiReader.variable(type) + "}";
    }

    /** Adds the contents of the resource that a message names. */
    void read(Message message, boolean isStateless, ArrayNode contents) {
        String uri = message.text("uri");
        ObjectNode content;
        try {
            content = content(uri);
        } catch (Tool.Failure e) {
            throw message.error(
                    HttpStatus.OK,
                    e.isTemporary
                            ? HttpStatus.SERVICE_UNAVAILABLE.value()
                            : isStateless ? Message.INVALID_PARAMS : RESOURCE_NOT_FOUND,
                    String.valueOf(e.getMessage()));
        }
        contents.addObject()
                .put("uri", uri)
                .put("mimeType", MediaType.APPLICATION_JSON_VALUE)
                .put("text", content.toString());
    }

    private ObjectNode content(String uri) {
        if (uri.equals(DATASET)) {
            return api.get("/api/v1/dataset", Map.of());
        }
        EntryType type = typeOf(uri)
                .orElseThrow(() -> new Tool.Failure("Unknown resource: `" + Arguments.truncate(uri) + "`. Resources: "
                        + DATASET + ", " + known() + "."));
        return api.record(type, uri.substring(uri.lastIndexOf('/') + 1));
    }

    private static Optional<EntryType> typeOf(String uri) {
        return Stream.of(EntryType.values())
                .filter(type -> uri.matches(SCHEME + type.collection() + "/[^/]+"))
                .findFirst();
    }

    private static String known() {
        return String.join(
                ", ",
                Stream.of(EntryType.values()).map(RecordResources::template).toList());
    }

    /** Adds the identifiers that begin with the text of a message. */
    void complete(Message message, ObjectNode completion) {
        String uri = message.text("ref", "uri");
        String name = message.text("argument", "name");
        String prefix = message.text("argument", "value");
        EntryType type = typeOf(uri)
                .filter(of -> uri.equals(template(of)) && name.equals(ApiReader.variable(of)))
                .orElseThrow(() -> message.error(
                        HttpStatus.OK,
                        Message.INVALID_PARAMS,
                        "`params` must refer to the variable of one of " + known() + "."));
        List<String> found = records.identifiers(type, prefix, MAX_COMPLETIONS + 1);
        completion.put("hasMore", found.size() > MAX_COMPLETIONS);
        found.stream().limit(MAX_COMPLETIONS).forEach(completion.putArray("values")::add);
    }
}
