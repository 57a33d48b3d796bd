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
 * Tells what a new description takes from the clients of an older one. A library compares what OpenAPI 3.0 can say; it
 * does not see types in 3.1. Compared here is what it leaves out: what can be null, and what generated code is named
 * after or relies on without saying so.
 */
final class BreakingChanges {

    private final OpenApi before;
    private final OpenApi after;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(OpenApi before, OpenApi after) {
        this.before = before;
        this.after = after;
    }

    /** Returns what breaks a client, each in a sentence, in no order. */
    static List<String> between(OpenApi before, OpenApi after) {
        BreakingChanges changes = new BreakingChanges(before, after);
        changes.compareByLibrary();
        changes.compareOperations();
        changes.compareSchemas();
        return changes.found;
    }

    private void compareByLibrary() {
        ChangedOpenApi changed = OpenApiCompare.fromContents(
                older(before).toString(), older(after).toString());
        changed.getMissingEndpoints()
                .forEach(
                        endpoint -> found.add("%s %s is gone.".formatted(endpoint.getMethod(), endpoint.getPathUrl())));
        changed.getChangedOperations().stream()
                .filter(ChangedOperation::isIncompatible)
                .map(operation -> "%s %s does not take or answer what it did: %s."
                        .formatted(operation.getHttpMethod(), operation.getPathUrl(), parts(operation)))
                .forEach(found::add);
        if (changed.isIncompatible() && found.isEmpty()) {
            found.add("What all operations share changed.");
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
                compare(operation, parameter + "'s default", parameter.initial(), same.initial());
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

    private void compare(Operation operation, String what, Object was, Object is) {
        if (!was.equals(is)) {
            found.add("%s: %s was %s and is %s.".formatted(operation, what, was, is));
        }
    }

    private void compareSchemas() {
        JsonNode now = after.root().path("components").path("schemas");
        before.root().path("components").path("schemas").properties().forEach(schema -> {
            if (now.has(schema.getKey())) {
                compareSchema(schema.getKey(), schema.getValue(), now.path(schema.getKey()));
            } else {
                found.add("The schema %s is gone.".formatted(schema.getKey()));
            }
        });
    }

    private void compareSchema(String place, JsonNode was, JsonNode is) {
        if (isNullable(is) && !isNullable(was)) {
            found.add("%s can be null.".formatted(place));
        }
        if (!reference(was).equals(reference(is)) && !reference(is).isEmpty()) {
            found.add("%s was %s and is %s.".formatted(place, reference(was), reference(is)));
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

    /** Returns what schema it refers to, be it or null, or nothing. */
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

    /** Says the same in OpenAPI 3.0, as far as that goes. */
    private static JsonNode older(OpenApi description) {
        ObjectNode older = description.root().deepCopy().asObject();
        older.put("openapi", "3.0.3");
        lower(older);
        return older;
    }

    private static void lower(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("example", "examples"));
            lowerLines(object);
            lowerTypes(object);
            lowerAlternatives(object);
        }
        StreamSupport.stream(node.spliterator(), false).forEach(BreakingChanges::lower);
    }

    /** Takes lines of JSON for one of them. */
    private static void lowerLines(ObjectNode schema) {
        JsonNode line = schema.path("contentSchema");
        if (line instanceof ObjectNode content) {
            schema.removeAll();
            schema.setAll(content);
        }
    }

    private static void lowerTypes(ObjectNode schema) {
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

    private static void lowerAlternatives(ObjectNode schema) {
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
