package org.cstorecords.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cstorecords.contract.OpenApi.Operation;
import org.cstorecords.contract.OpenApi.Parameter;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Comparison that finds changes of a description that break clients. The library compares OpenAPI 3.0 and ignores the
 * types of 3.1. This class adds nullability and the names and defaults on which generated code depends.
 */
final class BreakingChanges {

    private final OpenApi before;
    private final OpenApi after;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(OpenApi before, OpenApi after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the breaking changes, one sentence each, in no particular order. */
    static List<String> between(OpenApi before, OpenApi after) {
        BreakingChanges changes = new BreakingChanges(before, after);
        changes.compareByLibrary();
        changes.compareOperations();
        changes.compareSchemas();
        return changes.found;
    }

    private void compareByLibrary() {
        ChangedOpenApi changed = OpenApiCompare.fromContents(
                toOpenApi30(before).toString(), toOpenApi30(after).toString());
        changed.getMissingEndpoints()
                .forEach(endpoint ->
                        found.add("%s %s was removed.".formatted(endpoint.getMethod(), endpoint.getPathUrl())));
        changed.getChangedOperations().stream()
                .filter(ChangedOperation::isIncompatible)
                .map(operation -> "%s %s changed incompatibly: %s."
                        .formatted(operation.getHttpMethod(), operation.getPathUrl(), parts(operation)))
                .forEach(found::add);
        if (changed.isIncompatible() && found.isEmpty()) {
            found.add("Parts shared by all operations changed incompatibly.");
        }
    }

    private static String parts(ChangedOperation operation) {
        Stream<String> parameters =
                operation.getParameters() != null && operation.getParameters().isIncompatible()
                        ? Stream.of("parameters")
                        : Stream.empty();
        Stream<String> responses = operation.getApiResponses() == null
                ? Stream.empty()
                : Stream.concat(
                        operation.getApiResponses().getMissing().keySet().stream(),
                        operation.getApiResponses().getChanged().entrySet().stream()
                                .filter(response -> response.getValue().isIncompatible())
                                .map(Map.Entry::getKey));
        return Stream.concat(parameters, responses).collect(Collectors.joining(", "));
    }

    private void compareOperations() {
        Map<String, Operation> now = after.operations().stream()
                .collect(Collectors.toMap(operation -> operation.method() + operation.path(), operation -> operation));
        for (Operation operation : before.operations()) {
            Operation other = now.get(operation.method() + operation.path());
            if (other != null) {
                compare(operation, "operationId", operation.id(), other.id());
                compare(operation, "tags", operation.tags(), other.tags());
                compareParameters(operation, other);
                compareContents(operation, other);
            }
        }
    }

    private void compareParameters(Operation operation, Operation other) {
        Map<String, Parameter> now =
                other.parameters().stream().collect(Collectors.toMap(Parameter::name, parameter -> parameter));
        for (Parameter parameter : operation.parameters()) {
            Parameter same = now.get(parameter.name());
            if (same != null) {
                compare(operation, parameter + "'s default", parameter.defaultValue(), same.defaultValue());
            }
        }
    }

    private void compareContents(Operation operation, Operation other) {
        operation.responses().forEach((status, response) -> {
            OpenApi.Response same = other.response(status);
            if (same != null) {
                response.mediaTypes().stream()
                        .filter(same.mediaTypes()::contains)
                        .forEach(type -> compareSchema(
                                "%s %s %s".formatted(operation, status, type),
                                before.at(response.content(type)).path("schema"),
                                after.at(same.content(type)).path("schema")));
            }
        });
    }

    private void compare(Operation operation, String property, Object was, Object is) {
        if (!was.equals(is)) {
            found.add("%s: %s changed from %s to %s.".formatted(operation, property, was, is));
        }
    }

    private void compareSchemas() {
        JsonNode now = after.root().path("components").path("schemas");
        before.root().path("components").path("schemas").properties().forEach(schema -> {
            if (now.has(schema.getKey())) {
                compareSchema(schema.getKey(), schema.getValue(), now.path(schema.getKey()));
            } else {
                found.add("The schema %s was removed.".formatted(schema.getKey()));
            }
        });
    }

    private void compareSchema(String place, JsonNode was, JsonNode is) {
        if (isNullable(is) && !isNullable(was)) {
            found.add("%s became nullable.".formatted(place));
        }
        if (!reference(was).equals(reference(is)) && !reference(is).isEmpty()) {
            found.add("%s changed from %s to %s.".formatted(place, reference(was), reference(is)));
        }
        was.path("properties")
                .properties()
                .forEach(property -> compareSchema(
                        place + "." + property.getKey(),
                        property.getValue(),
                        is.path("properties").path(property.getKey())));
        Stream.of("items", "contentSchema")
                .filter(was::has)
                .forEach(part -> compareSchema(place + " " + part, was.path(part), is.path(part)));
    }

    /** Returns the reference of a schema, nullable or not, or an empty string if there is none. */
    private static String reference(JsonNode schema) {
        return Stream.concat(
                        Stream.of(schema), Stream.of("oneOf", "anyOf").flatMap(of -> schema.path(of).values().stream()))
                .map(alternative -> alternative.path("$ref").asString(""))
                .collect(Collectors.joining());
    }

    private static boolean isNullable(JsonNode schema) {
        return types(schema).contains("null")
                || Stream.of("oneOf", "anyOf")
                        .flatMap(of -> schema.path(of).values().stream())
                        .anyMatch(BreakingChanges::isNullable);
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return (type.isArray() ? type.values().stream() : Stream.of(type))
                .map(each -> each.asString(""))
                .toList();
    }

    /** Converts a description to OpenAPI 3.0, as far as possible. */
    private static JsonNode toOpenApi30(OpenApi description) {
        ObjectNode converted = description.root().deepCopy().asObject();
        converted.put("openapi", "3.0.3");
        convert(converted);
        return converted;
    }

    private static void convert(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("example", "examples"));
            convertLines(object);
            convertTypes(object);
            convertAlternatives(object);
        }
        StreamSupport.stream(node.spliterator(), false).forEach(BreakingChanges::convert);
    }

    /** Replaces the schema of JSON lines by the schema of one line. */
    private static void convertLines(ObjectNode schema) {
        JsonNode line = schema.path("contentSchema");
        if (line instanceof ObjectNode content) {
            schema.removeAll();
            schema.setAll(content);
        }
    }

    private static void convertTypes(ObjectNode schema) {
        if (!schema.path("type").isArray()) {
            return;
        }
        List<String> types = types(schema).stream()
                .filter(type -> !type.equals("null"))
                .sorted()
                .toList();
        if (types.size() == 1) {
            schema.put("type", types.get(0));
        } else {
            schema.remove("type");
            ArrayNode either = schema.putArray("anyOf");
            types.forEach(type -> either.addObject().put("type", type));
        }
        if (schema.path("enum") instanceof ArrayNode values) {
            values.removeIf(JsonNode::isNull);
        }
    }

    private static void convertAlternatives(ObjectNode schema) {
        for (String of : List.of("oneOf", "anyOf")) {
            if (schema.path(of) instanceof ArrayNode alternatives) {
                alternatives.removeIf(alternative -> types(alternative).equals(List.of("null")));
                if (alternatives.size() == 1 && alternatives.get(0) instanceof ObjectNode only) {
                    schema.remove(of);
                    schema.setAll(only);
                }
            }
        }
    }
}
