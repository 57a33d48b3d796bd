package org.cstorecords.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Comparison that finds changes of a description that break clients: every difference except changes of the
 * documentation, additions, wider parameters and narrower responses. The libraries for this compare OpenAPI 3.0 and
 * ignore the types of 3.1.
 */
final class BreakingChanges {

    private static final Set<String> DOCUMENTATION = Set.of(
            "summary",
            "description",
            "example",
            "examples",
            "deprecated",
            "x-deprecation",
            "x-enumDescriptions",
            "x-enum-descriptions");
    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete", "options");

    private final JsonNode before;
    private final JsonNode after;
    private final Set<String> compared = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(OpenApi before, OpenApi after) {
        this.before = before.root();
        this.after = after.root();
    }

    /** Returns the breaking changes, one sentence each. */
    static List<String> between(OpenApi before, OpenApi after) {
        BreakingChanges changes = new BreakingChanges(before, after);
        changes.compareNames("", changes.before.path("paths"), changes.after.path("paths"), false);
        // A schema that no operation refers to is a name in generated code.
        changes.before.at("/components/schemas").propertyNames().stream()
                .filter(name -> !changes.after.at("/components/schemas").has(name))
                .forEach(name -> changes.found.add("The schema %s was removed.".formatted(name)));
        return changes.found;
    }

    private void compareNames(String place, JsonNode was, JsonNode is, boolean isRequest) {
        was.properties().forEach(entry -> {
            String name = place + " " + entry.getKey();
            if (is.has(entry.getKey())) {
                compare(name, entry.getValue(), is.path(entry.getKey()), isRequest);
            } else {
                report(name, "was removed");
            }
        });
    }

    private void compare(String place, JsonNode was, JsonNode is, boolean isRequest) {
        if (isNullable(was) != isNullable(is) && isNullable(is) != isRequest) {
            report(place, isRequest ? "is no longer nullable" : "became nullable");
        }
        JsonNode one = withoutNull(was);
        JsonNode other = withoutNull(is);
        Stream.of(one, other)
                .flatMap(node -> node.propertyNames().stream())
                .distinct()
                .filter(keyword -> !DOCUMENTATION.contains(keyword))
                .forEach(keyword -> compare(place, keyword, one.path(keyword), other.path(keyword), isRequest));
    }

    private void compare(String place, String keyword, JsonNode was, JsonNode is, boolean isRequest) {
        String at = place + " " + keyword;
        switch (keyword) {
            case "properties", "responses", "content", "headers" -> compareNames(place, was, is, isRequest);
            case "parameters" -> compareParameters(place, was, is);
            case "$ref" -> compareReferences(at, was, is, isRequest);
            case "required" ->
                reportUnless(isRequest ? !is.asBoolean(false) || was.asBoolean(false) : has(is, was), at);
            case "enum" -> reportUnless(isRequest ? has(is, was) : has(is, was) && has(was, is), at);
            case "x-extensible-enum" -> reportUnless(has(is, was), at);
            case "maximum", "maxLength", "maxItems" ->
                reportUnless(is.equals(was) || isRequest && (is.isMissingNode() || isAtMost(was, is)), at);
            case "minimum", "minLength", "minItems" ->
                reportUnless(is.equals(was) || isRequest && (is.isMissingNode() || isAtMost(is, was)), at);
            default -> {
                if (was.isObject() && is.isObject()) {
                    compare(at, was, is, isRequest);
                } else if (was.isArray()
                        && was.size() == is.size()
                        && was.path(0).isObject()) {
                    for (int i = 0; i < was.size(); i++) {
                        compare(at, was.path(i), is.path(i), isRequest);
                    }
                } else {
                    reportUnless(was.equals(is) || was.isMissingNode() && METHODS.contains(keyword), at);
                }
            }
        }
    }

    private void compareParameters(String place, JsonNode was, JsonNode is) {
        ObjectNode same = ((ObjectNode) before).objectNode();
        was.forEach(parameter -> same.set(parameter.path("name").asString(), parameter));
        ObjectNode now = same.objectNode();
        is.forEach(parameter -> now.set(parameter.path("name").asString(), parameter));
        compareNames(place, same, now, true);
        now.properties().stream()
                .filter(parameter -> !same.has(parameter.getKey()))
                .filter(parameter -> parameter.getValue().path("required").asBoolean(false))
                .forEach(parameter -> report(place + " " + parameter.getKey(), "is required"));
    }

    private void compareReferences(String place, JsonNode was, JsonNode is, boolean isRequest) {
        reportUnless(was.equals(is), place);
        if (was.equals(is) && compared.add(was + " " + isRequest)) {
            JsonPointer pointer = JsonPointer.compile(was.asString().substring(1));
            compare(pointer.last().getMatchingProperty(), before.at(pointer), after.at(pointer), isRequest);
        }
    }

    private void reportUnless(boolean isCompatible, String place) {
        if (!isCompatible) {
            report(place, "changed");
        }
    }

    private void report(String place, String change) {
        found.add("%s %s.".formatted(place.strip(), change));
    }

    /** Whether a list has all values of another, or a flag is set if another is. */
    private static boolean has(JsonNode list, JsonNode values) {
        return values.isArray()
                ? list.values().containsAll(values.values())
                : list.asBoolean(false) || !values.asBoolean(false);
    }

    private static boolean isAtMost(JsonNode one, JsonNode other) {
        return one.isNumber() && one.asDouble() <= other.asDouble();
    }

    private static boolean isNullable(JsonNode schema) {
        return Stream.of(schema.path("type"), schema.path("oneOf"), schema.path("anyOf"))
                .flatMap(alternatives -> alternatives.values().stream())
                .anyMatch(BreakingChanges::isNull);
    }

    private static boolean isNull(JsonNode alternative) {
        return alternative.asString("").equals("null")
                || alternative.path("type").asString("").equals("null");
    }

    /** Returns a schema that does not allow null but is otherwise the same. */
    private static JsonNode withoutNull(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        for (String keyword : List.of("type", "oneOf", "anyOf")) {
            if (copy.path(keyword) instanceof ArrayNode alternatives && copy instanceof ObjectNode object) {
                alternatives.removeIf(BreakingChanges::isNull);
                if (alternatives.size() == 1 && alternatives.get(0) instanceof ObjectNode only) {
                    object.remove(keyword);
                    object.setAll(only);
                } else if (alternatives.size() == 1) {
                    object.set(keyword, alternatives.get(0));
                }
            }
        }
        return copy;
    }
}
