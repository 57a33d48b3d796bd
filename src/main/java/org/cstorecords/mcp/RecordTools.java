package org.cstorecords.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.format.Links;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tools {@code get_record} and {@code check_citation}. */
@Component
class RecordTools {

    private static final int MAX_PARAGRAPH = 999_999_999;

    /** Properties of a record that no citation supports. */
    private static final Set<String> NOT_CITED =
            Set.of("id", "code", "self", "citations", "discrepancies", "citationCount", "hasDiscrepancy", "certainty");

    private final ApiReader api;

    RecordTools(ApiReader api) {
        this.api = api;
    }

    Tool getRecord(Schemas schemas) {
        Map<String, Object> properties = head();
        properties.put(
                "record",
                Schemas.of(
                        "oneOf",
                        Stream.of(EntryType.values()).map(RecordTools::schema).toList()));
        return new Tool(
                "get_record",
                "Get a record",
                "Returns all that the sources state about one record, with the citation of each fact and the discrepancies"
                        + " between sources. Other tools and resources name the type and the identifier.",
                Schemas.object(identity(schemas), List.of("type", "id")),
                schemas.result(properties),
                this::getRecord);
    }

    Tool checkCitation(Schemas schemas) {
        Map<String, Object> arguments = identity(schemas);
        arguments.put(
                "property",
                Schemas.of(
                        "type",
                        "string",
                        "description",
                        "Property of the record, by its name in `get_record`.",
                        "examples",
                        List.of("date")));
        arguments.put(
                "file",
                Schemas.of(
                        "type",
                        "string",
                        "description",
                        "Name of the source file, or its first three digits.",
                        "examples",
                        List.of("001")));
        arguments.put(
                "paragraph",
                Schemas.of(
                        "type",
                        "integer",
                        "minimum",
                        1,
                        "description",
                        "Number of the paragraph: its position among the non-blank lines of the file, from 1."));
        Map<String, Object> properties = head();
        properties.put(
                "verdict", Schemas.of("type", "string", "enum", List.of("SUPPORTS", "CONTRADICTS", "NOT_ON_RECORD")));
        properties.put("property", Schemas.of("type", "string"));
        properties.put("value", Schemas.of("description", "Value of the property on record; null if not stated."));
        properties.put("citations", described("Citation", "Citations of this paragraph for the property."));
        properties.put("otherCitations", described("Citation", "Citations of other paragraphs for the property."));
        properties.put("discrepancies", described("Discrepancy", "Discrepancies about the property."));
        return new Tool(
                "check_citation",
                "Check a citation",
                "Says whether the record cites a paragraph of a source file for a property of a record. SUPPORTS: it does."
                        + " CONTRADICTS: the paragraph states another value, which the record did not adopt; `discrepancies`"
                        + " says why. NOT_ON_RECORD: the record does not cite it, so the claim is unverified, which does not"
                        + " mean that it is false.",
                Schemas.object(arguments, List.of("type", "id", "property", "file", "paragraph")),
                schemas.result(properties),
                this::checkCitation);
    }

    /** Returns the schema of the details of a type, such as that of {@code MemberState}. */
    private static Map<String, Object> schema(EntryType type) {
        return Schemas.reference(Stream.of(type.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining()));
    }

    private static Map<String, Object> identity(Schemas schemas) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put(
                "type",
                Schemas.of(
                        "type",
                        "string",
                        "enum",
                        schemas.values("RecordTypeParameter"),
                        "description",
                        "Type of the record."));
        arguments.put(
                "id",
                Schemas.of(
                        "type",
                        "string",
                        "description",
                        "Identifier of the record, or the code of a state.",
                        "examples",
                        List.of("csc-2013-09-23", "AM")));
        return arguments;
    }

    private static Map<String, Object> head() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(Tool.STATEMENT, Schemas.of("type", "string", "description", "What the result means, in words."));
        properties.put("release", Schemas.of("type", "string", "description", "Release of the dataset, to cite."));
        properties.put("type", Schemas.of("type", "string"));
        properties.put("url", Schemas.of("type", "string", "description", "URL of the page of the record, to cite."));
        return properties;
    }

    private static Map<String, Object> described(String item, String description) {
        return Schemas.of("type", "array", "items", Schemas.reference(item), "description", description);
    }

    private ObjectNode getRecord(Arguments arguments) {
        EntryType type = arguments.type("type");
        ObjectNode record = api.record(type, arguments.text("id"));
        int disputed = record.path("discrepancies").size();
        ObjectNode result = api.result("A property that is null, or an empty list, is not stated in the sources. "
                + (disputed == 0
                        ? "The sources do not contradict each other about this record."
                        : "The sources contradict each other about " + disputed
                                + (disputed == 1 ? " property" : " properties")
                                + ": mention it, with the reason in `discrepancies`."));
        head(result, type, record);
        result.set("record", record);
        return result;
    }

    private static void head(ObjectNode result, EntryType type, ObjectNode record) {
        result.put("type", type.name())
                .put("url", Links.page(record.path("self").asString()));
    }

    private ObjectNode checkCitation(Arguments arguments) {
        int paragraph = arguments.number("paragraph", 1, MAX_PARAGRAPH, 1);
        String file = file(arguments.text("file"));
        EntryType type = arguments.type("type");
        ObjectNode record = api.record(type, arguments.text("id"));
        String property = property(arguments.text("property"), record);

        ArrayNode citations = api.array();
        ArrayNode others = api.array();
        boolean isCitedAsAWhole = false;
        for (JsonNode citation : record.path("citations")) {
            boolean isHere = isOf(citation, file, paragraph);
            if (supports(citation, property)) {
                (isHere ? citations : others).add(citation);
            } else if (isHere && citation.path("supports").isEmpty()) {
                isCitedAsAWhole = true;
            }
        }
        ArrayNode discrepancies = api.array();
        boolean contradicts = false;
        for (JsonNode discrepancy : record.path("discrepancies")) {
            if (discrepancy.path("property").asString().equals(property)) {
                discrepancies.add(discrepancy);
                contradicts |= discrepancy
                        .path("alternatives")
                        .valueStream()
                        .anyMatch(alternative -> isOf(alternative.path("citation"), file, paragraph));
            }
        }
        ObjectNode result = api.result(statement(contradicts, !citations.isEmpty(), isCitedAsAWhole));
        head(result, type, record);
        result.put("verdict", contradicts ? "CONTRADICTS" : citations.isEmpty() ? "NOT_ON_RECORD" : "SUPPORTS");
        result.put("property", property).set("value", record.path(property));
        result.set("citations", citations);
        result.set("otherCitations", others);
        result.set("discrepancies", discrepancies);
        return result;
    }

    private static String statement(boolean contradicts, boolean supports, boolean isCitedAsAWhole) {
        if (contradicts) {
            return "The paragraph states another value than the one on record; `discrepancies` has both and the reason."
                    + (supports ? " The record also cites it for the property; `citations` says for what." : "");
        } else if (supports) {
            return "The record cites this paragraph for the property. A `basis` of INFERRED means that it follows from the"
                    + " paragraph, which does not state it.";
        }
        return "Unverified: the record does not cite this paragraph for the property."
                + (isCitedAsAWhole ? " It cites the paragraph for the record as a whole." : "")
                + " That does not mean that the claim is false.";
    }

    private static boolean isOf(JsonNode citation, String file, int paragraph) {
        return citation.path("file").asString().equals(file)
                && citation.path("paragraph").asInt() == paragraph;
    }

    private static boolean supports(JsonNode citation, String property) {
        return citation.path("supports")
                .valueStream()
                .anyMatch(supported -> supported.asString().equals(property));
    }

    private String file(String name) {
        Set<String> files = new LinkedHashSet<>();
        api.get("/api/v1/documents", Map.of("limit", List.of("500")))
                .path("items")
                .forEach(document -> files.add(document.path("file").asString()));
        return files.stream()
                .filter(file -> file.equals(name) || file.split("_", 2)[0].equals(name))
                .findFirst()
                .orElseThrow(() -> new Tool.Failure("`file` must be one of " + String.join(", ", files) + "."));
    }

    private static String property(String name, ObjectNode record) {
        List<String> properties = new ArrayList<>(record.propertyNames());
        properties.removeAll(NOT_CITED);
        if (!properties.contains(name)) {
            throw new Tool.Failure("`property` must be one of " + String.join(", ", properties) + ".");
        }
        return name;
    }
}
