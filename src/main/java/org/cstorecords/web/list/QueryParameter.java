package org.cstorecords.web.list;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cstorecords.web.problem.ParameterError;
import org.jspecify.annotations.Nullable;

/**
 * A query parameter, and how its values are read.
 *
 * @param name the name
 * @param isSet whether it can be repeated
 * @param isRequired whether it must be present
 * @param allowed all values that it can have, empty if they cannot be listed
 * @param convert converts a value; it throws {@link IllegalArgumentException} with a message that follows the name
 */
record QueryParameter(
        String name, boolean isSet, boolean isRequired, List<String> allowed, Function<String, Object> convert) {

    /** The largest number of values of a repeated parameter. */
    static final int MAX_VALUES = 100;

    /** The largest number of characters of {@code q}. */
    static final int MAX_Q = 500;

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** Returns the parameter that a component of a record is read from. */
    static QueryParameter of(RecordComponent component) {
        boolean isSet = component.getType() == Set.class;
        Class<?> type = isSet
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        Parameter declared = component.getAccessor().getAnnotation(Parameter.class);
        String name = component.getName();
        return new QueryParameter(
                name, isSet, declared != null && declared.required(), allowed(type), converter(name, type));
    }

    /** Returns the optional parameter of that name, which can be given once. */
    static QueryParameter of(String name, List<String> allowed, Function<String, Object> convert) {
        return new QueryParameter(name, false, false, allowed, convert);
    }

    private static List<String> allowed(Class<?> type) {
        if (type == Boolean.class) {
            return List.of("true", "false");
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    private static Function<String, Object> converter(String name, Class<?> type) {
        if (type.isEnum()) {
            List<String> names = allowed(type);
            return text -> type.getEnumConstants()[names.indexOf(text)];
        } else if (type == LocalDate.class) {
            return QueryParameter::date;
        } else if (type == Integer.class) {
            return text -> number(text, 1, 999_999_999);
        } else if (type == Boolean.class) {
            return Boolean::valueOf;
        }
        return name.equals("q") ? QueryParameter::search : text -> text;
    }

    /**
     * Returns the value of the parameter.
     *
     * @param given values of all parameters of the request
     * @param errors receives what is wrong with it
     * @return a set for a parameter that can be repeated, else one value or null
     */
    @Nullable
    Object read(Map<String, String[]> given, List<ParameterError> errors) {
        List<String> texts = List.of(given.getOrDefault(name, new String[0]));
        if (isSet && name.equals("include")) {
            texts = texts.stream()
                    .flatMap(text -> Arrays.stream(text.split(",", -1)))
                    .toList();
        }
        if (texts.isEmpty() && isRequired) {
            errors.add(error(null, "is required."));
        } else if (!isSet && texts.size() > 1) {
            errors.add(error(null, "must not be repeated."));
            return null;
        } else if (texts.size() > MAX_VALUES) {
            errors.add(error(null, "must have at most " + MAX_VALUES + " values."));
            return Set.of();
        }
        Set<Object> values = new LinkedHashSet<>();
        for (String text : texts) {
            try {
                values.add(value(text));
            } catch (IllegalArgumentException e) {
                errors.add(error(text, e.getMessage()));
            }
        }
        if (isSet) {
            return values;
        }
        return values.isEmpty() ? null : values.iterator().next();
    }

    private ParameterError error(@Nullable String value, @Nullable String detail) {
        return new ParameterError(name, value, "`" + name + "` " + detail, value == null ? List.of() : allowed);
    }

    private Object value(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("must not be empty.");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must not contain control characters.");
        } else if (!allowed.isEmpty() && !allowed.contains(text)) {
            throw new IllegalArgumentException("must be one of " + String.join(", ", allowed) + ".");
        }
        return convert.apply(text);
    }

    private static String search(String text) {
        if (text.length() > MAX_Q) {
            throw new IllegalArgumentException("must have at most " + MAX_Q + " characters.");
        }
        return text;
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be a date, written as YYYY-MM-DD.", e);
        }
        throw new IllegalArgumentException("must be a date of the years 0001 to 9999.");
    }

    /**
     * Returns the whole number that the text is.
     *
     * @throws IllegalArgumentException if it is not one, or out of range
     */
    static int number(String text, int least, int most) {
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException("must be a whole number from " + least + " to " + most + ".");
        }
        return number;
    }
}
