package org.cstorecords.mcp;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tool {@code dataset}: release, counts and coverage. */
@Component
class DatasetTool {

    private static final String BODY = "body";

    /** Properties of the dataset that the result has as they are. */
    private static final List<String> COPIED =
            List.of("version", "published", "sha256", "modified", "counts", "coveredUntil", "license", "downloads");

    private final ApiReader api;

    DatasetTool(ApiReader api) {
        this.api = api;
    }

    ObjectNode call(Arguments arguments) {
        String requested = arguments.optional(BODY);
        ObjectNode dataset = api.get("/api/v1/dataset", Map.of());
        Map<String, ObjectNode> bodies = new TreeMap<>();
        ArrayNode coverage = JsonNodeFactory.instance.arrayNode();
        for (JsonNode row : dataset.path("coverage")) {
            JsonNode body = row.path(BODY);
            String id = body.path("id").asString("");
            boolean isYear = !row.path("year").isNull();
            if (isYear) {
                add(bodies.computeIfAbsent(id, key -> empty(body)), row);
            }
            if (requested == null ? !isYear : id.equals(requested)) {
                coverage.add(ApiReader.withEvidence((ObjectNode) row));
            }
        }
        if (requested != null && (requested.isEmpty() || !bodies.containsKey(requested))) {
            throw new Tool.Failure("The coverage has no body `" + Arguments.truncate(requested) + "`. Bodies: "
                    + bodies.keySet().stream().filter(id -> !id.isEmpty()).collect(Collectors.joining(", ")) + ".");
        }
        ObjectNode result = api.result(
                "The record covers what its sources tell, until "
                        + dataset.path("coveredUntil").asString("an unknown day")
                        + ". What is in a year that is `notCovered`, or later, is not stated; mention it where an answer depends on it.");
        COPIED.forEach(name -> result.set(name, dataset.path(name)));
        result.set("coverage", coverage);
        ArrayNode years = result.putArray("bodies");
        bodies.forEach((id, body) -> {
            if (requested == null || id.equals(requested)) {
                years.add(body);
            }
        });
        return result;
    }

    private ObjectNode empty(JsonNode body) {
        ObjectNode years = JsonNodeFactory.instance.objectNode();
        years.set(BODY, body);
        years.putArray("held");
        years.putArray("knownMissing");
        years.putArray("notCovered");
        return years;
    }

    private static void add(ObjectNode body, JsonNode row) {
        String name = switch (row.path("completeness").asString()) {
            case "HELD" -> "held";
            case "KNOWN_MISSING" -> "knownMissing";
            default -> "notCovered";
        };
        ((ArrayNode) body.path(name)).add(row.path("year"));
    }
}
