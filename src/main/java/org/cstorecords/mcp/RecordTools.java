package org.cstorecords.mcp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.format.Links;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
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

    ObjectNode getRecord(Arguments arguments) {
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

    ObjectNode checkCitation(Arguments arguments) {
        int paragraph = arguments.number("paragraph", 1, MAX_PARAGRAPH, 1);
        String file = file(arguments.text("file"));
        EntryType type = arguments.type("type");
        ObjectNode record = api.record(type, arguments.text("id"));
        String property = property(arguments.text("property"), record);

        ArrayNode citations = JsonNodeFactory.instance.arrayNode();
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        boolean isCitedAsAWhole = false;
        for (JsonNode citation : record.path("citations")) {
            boolean isHere = isOf(citation, file, paragraph);
            if (supports(citation, property)) {
                (isHere ? citations : others).add(citation);
            } else if (isHere && citation.path("supports").isEmpty()) {
                isCitedAsAWhole = true;
            }
        }
        ArrayNode discrepancies = JsonNodeFactory.instance.arrayNode();
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
