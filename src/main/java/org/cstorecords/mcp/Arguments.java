package org.cstorecords.mcp;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cstorecords.record.EntryType;
import org.jspecify.annotations.Nullable;

/** Arguments of a call, each as one or several texts, as the query parameters of the API. */
final class Arguments {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_LISTED = 5;

    private final Map<String, List<String>> values;

    private Arguments(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads the arguments. Null stands for an absent argument.
     *
     * @param schema JSON Schema of the arguments
     * @throws Tool.Failure if an argument is unknown, missing, or an object
     */
    static Arguments of(@Nullable Map<String, Object> given, Map<String, Object> schema) {
        List<String> known = Schemas.properties(schema);
        List<String> errors = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        (given == null ? Map.<String, @Nullable Object>of() : given).forEach((name, value) -> {
            List<String> texts = texts(value);
            if (!known.contains(name)) {
                unknown.add("`" + truncate(name) + "`");
            } else if (texts == null) {
                errors.add("`" + name + "` must be a text, a number, a boolean or a list of texts.");
            } else if (!texts.isEmpty()) {
                values.put(name, texts);
            }
        });
        if (!unknown.isEmpty()) {
            // Some of them are enough, since the message must not grow with the request.
            errors.add("There is no argument "
                    + String.join(", ", unknown.subList(0, Math.min(MAX_LISTED, unknown.size()))) + ". Arguments: "
                    + String.join(", ", known) + ".");
        }
        Schemas.required(schema).stream()
                .filter(name -> !values.containsKey(name))
                .forEach(name -> errors.add("`" + name + "` is required."));
        if (!errors.isEmpty()) {
            throw new Tool.Failure(String.join("\n", errors));
        }
        return new Arguments(values);
    }

    private static @Nullable List<String> texts(@Nullable Object value) {
        if (value == null) {
            return List.of();
        } else if (value instanceof List<?> list) {
            List<String> texts = new ArrayList<>();
            for (Object element : list) {
                if (!isScalar(element)) {
                    return null;
                }
                texts.add(String.valueOf(element));
            }
            return texts;
        }
        return isScalar(value) ? List.of(String.valueOf(value)) : null;
    }

    private static boolean isScalar(@Nullable Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof Double;
    }

    /** Truncates text of a client for a message. */
    static String truncate(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    }

    /** Returns the arguments as query parameters. */
    Map<String, List<String>> parameters() {
        return values;
    }

    /** Returns an argument, or null if it is absent. */
    @Nullable
    String optional(String name) {
        List<String> texts = values.getOrDefault(name, List.of());
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
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new Tool.Failure("`" + name + "` must be a whole number from " + least + " to " + most + ".");
    }
}
