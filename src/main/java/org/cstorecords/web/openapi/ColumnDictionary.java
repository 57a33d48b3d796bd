package org.cstorecords.web.openapi;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstorecords.web.format.MediaTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The columns of all whole lists as CSV or Excel, from the OpenAPI description. */
@Schema(description = "The columns of all lists as CSV and Excel.")
public record ColumnDictionary(
        @Schema(description = "Kinds of rows.") List<Table> items) {

    /** Columns of the lists with one kind of rows. */
    @Schema(name = "Table", description = "The columns of the lists with one kind of rows.")
    public record Table(
            @Schema(description = "Schema of a row as JSON.", example = "Decision")
            String row,

            @Schema(description = "Paths of the lists.") List<String> lists,

            @Schema(description = "Columns in their order.") List<Column> columns) {}

    /** Column of a list. */
    @Schema(name = "Column", description = "A column of a list.")
    public record Column(
            @Schema(description = "Name of the column.") String name,

            @Schema(
                    description = "Type of the value: `string`, `integer`, `number`, `boolean`, `date` or `date-time`."
                            + " `array of` precedes the type if a cell contains several values, separated by a semicolon"
                            + " and a space.",
                    example = "array of string")
            String type,

            @Schema(description = "Meaning of the value.") String meaning,

            @Schema(description = "Example; null for none.", example = "2013-09-23") @Nullable
            String exampleValue) {}

    /**
     * Returns the dictionary.
     *
     * @param description the OpenAPI description with examples, as JSON
     */
    public static ColumnDictionary of(JsonNode description) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        description.get("paths").properties().forEach(path -> {
            JsonNode content =
                    path.getValue().path("get").path("responses").path("200").path("content");
            if (content.has(MediaTypes.XLSX)) {
                JsonNode lines = resolve(content.path(MediaTypes.NDJSON).path("schema"), description);
                lists.computeIfAbsent(name(lines.get("contentSchema")), row -> new ArrayList<>())
                        .add(path.getKey());
            }
        });
        JsonNode schemas = description.get("components").get("schemas");
        return new ColumnDictionary(lists.entrySet().stream()
                .map(row -> new Table(
                        row.getKey(),
                        row.getValue(),
                        columns(schemas.get(row.getKey()), "", "", false, description)
                                .toList()))
                .toList());
    }

    private static Stream<Column> columns(
            JsonNode row, String prefix, String meaning, boolean isArray, JsonNode description) {
        return row.get("properties").properties().stream()
                .filter(property -> prefix.isEmpty() || !property.getKey().equals("self"))
                .flatMap(property -> {
                    JsonNode declared = property.getValue();
                    boolean isList = declared.has("items");
                    JsonNode value = resolve(isList ? declared.get("items") : declared, description);
                    String text = declared.has("description")
                            ? declared.get("description").stringValue()
                            : value.path("description").asString("").split("\n")[0];
                    String name = prefix + snakeCase(property.getKey());
                    String words = meaning.isEmpty() ? text : meaning + " " + text;
                    return value.has("properties")
                            ? columns(value, name + "_", words, isArray || isList, description)
                            : Stream.of(new Column(
                                    name,
                                    (isArray || isList ? "array of " : "") + type(value),
                                    words,
                                    example(declared, value)));
                });
    }

    /** Returns the schema that a reference leads to, which can be an alternative to null. */
    private static JsonNode resolve(JsonNode schema, JsonNode description) {
        JsonNode either = schema.has("oneOf") ? schema.get("oneOf").get(0) : schema;
        return either.has("$ref") ? description.get("components").get("schemas").get(name(either)) : either;
    }

    private static String name(JsonNode reference) {
        String pointer = reference.get("$ref").stringValue();
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static String type(JsonNode value) {
        String format = value.path("format").asString("");
        JsonNode type = value.path("type");
        return format.startsWith("date") ? format : type.isArray() ? type.get(0).stringValue() : type.stringValue();
    }

    private static @Nullable String example(JsonNode declared, JsonNode value) {
        return Stream.of(
                        declared.path("example"),
                        declared.path("examples").path(0),
                        value.path("example"),
                        value.path("examples").path(0))
                .filter(example -> !example.isMissingNode())
                .map(example -> example.isArray()
                        ? example.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "))
                        : example.asString())
                .findFirst()
                .orElse(null);
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
