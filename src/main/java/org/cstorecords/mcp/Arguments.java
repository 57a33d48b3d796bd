package org.cstorecords.mcp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cstorecords.record.EntryType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Arguments of a call, each as one or several texts, as the query parameters of the API. */
record Arguments(Map<String, List<String>> parameters) {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_LISTED = 5;

    /**
     * Reads the arguments. Null and an empty list stand for an absent argument.
     *
     * @param schema JSON Schema of the arguments
     * @throws Tool.Failure if an argument is unknown, missing, or an object
     */
    static Arguments of(JsonNode given, JsonNode schema) {
        Collection<String> names = schema.path("properties").propertyNames();
        List<String> errors = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        given.propertyStream().forEach(argument -> {
            String name = argument.getKey();
            List<JsonNode> elements = argument.getValue().isArray()
                    ? argument.getValue().valueStream().toList()
                    : List.of(argument.getValue());
            if (!names.contains(name)) {
                unknown.add("`" + truncate(name) + "`");
            } else if (argument.getValue().isNull() || elements.isEmpty()) {
                return;
            } else if (elements.stream().allMatch(element -> element.isValueNode() && !element.isNull())) {
                values.put(name, elements.stream().map(JsonNode::asString).toList());
            } else {
                errors.add("`" + name + "` must be a text, a number, a boolean or a list of texts.");
            }
        });
        if (!unknown.isEmpty()) {
            // Some of them are enough, since the message must not grow with the request.
            errors.add("There is no argument "
                    + String.join(", ", unknown.subList(0, Math.min(MAX_LISTED, unknown.size()))) + ". Arguments: "
                    + String.join(", ", names) + ".");
        }
        schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(name -> !values.containsKey(name))
                .forEach(name -> errors.add("`" + name + "` is required."));
        if (!errors.isEmpty()) {
            throw new Tool.Failure(String.join("\n", errors));
        }
        return new Arguments(values);
    }

    /** Truncates text of a client for a message. */
    static String truncate(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    }

    /** Returns an argument, or null if it is absent. */
    @Nullable
    String optional(String name) {
        List<String> texts = parameters.getOrDefault(name, List.of());
        if (texts.size() > 1) {
            throw new Tool.Failure("`" + name + "` must have one value.");
        }
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** Returns a required argument. */
    String text(String name) {
        String text = optional(name);
        if (text == null) {
            throw new Tool.Failure("`" + name + "` is required.");
        }
        return text;
    }

    /** Returns a required type of record. */
    EntryType type(String name) {
        try {
            return EntryType.valueOf(text(name));
        } catch (IllegalArgumentException e) {
            throw new Tool.Failure("`" + name + "` must be one of " + Arrays.toString(EntryType.values()) + ".");
        }
    }

    /**
     * Returns a whole number.
     *
     * @param defaultValue value of an absent argument
     */
    int number(String name, int least, int most, int defaultValue) {
        String text = optional(name);
        if (text == null) {
            return defaultValue;
        }
        int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new Tool.Failure("`" + name + "` must be a whole number from " + least + " to " + most + ".");
        }
        return number;
    }
}
