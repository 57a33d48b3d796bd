package org.cstorecords.web.list;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cstorecords.registry.Ordering;
import org.cstorecords.web.format.Negotiation;
import org.cstorecords.web.problem.InvalidParametersException;
import org.cstorecords.web.problem.ParameterError;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Reads a request's query parameters into a record whose components are named like them. A set takes a repeated
 * parameter, that named {@code include} also names with commas between them, every other type takes it once. What is unknown, repeated, blank or of the wrong type is an error of its
 * own, and all of them are told at once; nothing is ignored. A text's allowed values and a parameter's default are
 * those of its {@link Schema}, so that what is documented is what is held.
 */
@Component
public class QueryParameters {

    /** How many values a repeated parameter can have. */
    public static final int MOST_VALUES = 100;

    private static final String INCLUDE = "include";
    private static final List<String> PAGE = List.of("limit", "cursor", INCLUDE);
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    private static final ClassValue<List<Parameter>> PARAMETERS = new ClassValue<>() {
        @Override
        protected List<Parameter> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Parameter::of).toList();
        }
    };

    private final Validator validator;

    QueryParameters(Validator validator) {
        this.validator = validator;
    }

    /**
     * Returns the record that the request asks for.
     *
     * @param without the names of components that are no parameters of this operation
     * @throws InvalidParametersException if there is anything wrong with the parameters
     */
    public <R> R read(Class<R> type, HttpServletRequest request, Set<String> without) {
        Map<String, String[]> parameters = request.getParameterMap();
        List<Parameter> expected = PARAMETERS.get(type);
        List<ParameterError> errors = unknown(
                parameters,
                expected.stream()
                        .map(Parameter::name)
                        .filter(name -> !without.contains(name))
                        .toList());
        @Nullable Object[] values = new @Nullable Object[expected.size()];
        for (int i = 0; i < values.length; i++) {
            String[] given = parameters.getOrDefault(expected.get(i).name(), new String[0]);
            values[i] = value(expected.get(i), given, request, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidParametersException(errors);
        }
        R read = BeanUtils.instantiateClass(constructor(type), values);
        errors.addAll(
                validator.validate(read).stream().map(QueryParameters::error).toList());
        if (read instanceof ListFilter) {
            MediaType chosen = Negotiation.chosen(request);
            if (chosen.equalsTypeAndSubtype(MediaType.APPLICATION_ATOM_XML)) {
                refuse(List.of("sort"), parameters, "A feed has what changed last first.", errors);
                refuse(List.of(INCLUDE), parameters, "A feed shows the same of every record.", errors);
            } else if (!chosen.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
                refuse(PAGE, parameters, "This format has the whole list, without pages.", errors);
            }
        }
        if (read instanceof ListFilter list
                && parameters.containsKey("sort")
                && list.sort().equals(Ordering.RELEVANCE)
                && list.q() == null) {
            errors.add(new ParameterError("sort", list.sort(), "It goes with q.", List.of()));
        }
        if (read instanceof DatedFilter dated
                && dated.from() != null
                && dated.to() != null
                && dated.from().isAfter(dated.to())) {
            errors.add(new ParameterError("from", dated.from().toString(), "It is after to.", List.of()));
        }
        if (!errors.isEmpty()) {
            throw new InvalidParametersException(errors);
        }
        return read;
    }

    private static void refuse(
            List<String> names, Map<String, String[]> given, String detail, List<ParameterError> errors) {
        names.stream()
                .filter(given::containsKey)
                .forEach(name -> errors.add(new ParameterError(name, null, detail, List.of())));
    }

    /** Checks the parameters of an operation that has none. */
    public void none(HttpServletRequest request) {
        List<ParameterError> errors = unknown(request.getParameterMap(), List.of());
        if (!errors.isEmpty()) {
            throw new InvalidParametersException(errors);
        }
    }

    private static List<ParameterError> unknown(Map<String, String[]> given, Collection<String> known) {
        return new TreeMap<>(given)
                .keySet().stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> new ParameterError(
                                name,
                                null,
                                known.isEmpty()
                                        ? "There is no such parameter; this resource has none."
                                        : "There is no such parameter.",
                                List.copyOf(known)))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private static @Nullable Object value(
            Parameter parameter, String[] given, HttpServletRequest request, List<ParameterError> errors) {
        String name = parameter.name();
        if (name.equals(INCLUDE)) {
            given = Arrays.stream(given)
                    .flatMap(text -> Arrays.stream(text.split(",", -1)))
                    .toArray(String[]::new);
        }
        if (!parameter.many() && given.length > 1) {
            errors.add(new ParameterError(name, null, "It can be given once only.", List.of()));
            return null;
        }
        if (given.length > MOST_VALUES) {
            errors.add(new ParameterError(name, null, "It can have " + MOST_VALUES + " values at most.", List.of()));
            return Set.of();
        }
        if (given.length == 0 && parameter.byDefault() != null) {
            given = new String[] {parameter.byDefault()};
        }
        Set<Object> values = new LinkedHashSet<>();
        for (String text : given) {
            try {
                values.add(convert(parameter, text, request));
            } catch (IllegalArgumentException e) {
                errors.add(new ParameterError(name, text, String.valueOf(e.getMessage()), parameter.allowed()));
            }
        }
        if (parameter.many()) {
            return values;
        }
        return values.isEmpty() ? null : values.iterator().next();
    }

    private static Object convert(Parameter parameter, String text, HttpServletRequest request) {
        Class<?> type = parameter.type();
        if (text.isBlank()) {
            throw new IllegalArgumentException("It has no value.");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("It has a control character.");
        } else if (!parameter.allowed().isEmpty() && !parameter.allowed().contains(text)) {
            throw new IllegalArgumentException("It is none of the allowed values.");
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[parameter.allowed().indexOf(text)];
        } else if (type == LocalDate.class) {
            return date(text);
        } else if (type == int.class || type == Integer.class) {
            return number(text);
        } else if (type == Boolean.class) {
            return Boolean.valueOf(text);
        } else if (type == Cursor.class) {
            return Cursor.parse(text, ListUrl.of(request));
        }
        return text;
    }

    /**
     * Returns the day of the calendar.
     *
     * @throws IllegalArgumentException if the text is none, of the years 1 to 9999
     */
    static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
            throw new IllegalArgumentException("It is not in the years 0001 to 9999.");
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("It is not a day of the calendar written as YYYY-MM-DD.", e);
        }
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("It is not a whole number in range.");
        }
        return Integer.parseInt(text);
    }

    private static <R> Constructor<R> constructor(Class<R> type) {
        return BeanUtils.getResolvableConstructor(type);
    }

    private static ParameterError error(ConstraintViolation<?> violation) {
        return new ParameterError(
                violation.getPropertyPath().iterator().next().getName(),
                violation.getInvalidValue() == null ? null : String.valueOf(violation.getInvalidValue()),
                "It " + violation.getMessage() + ".",
                List.of());
    }

    /**
     * What a component of a record says of the parameter that it takes.
     *
     * @param name its name
     * @param type the type of its values
     * @param many whether it can be repeated
     * @param allowed its values, or none if it can have any
     * @param byDefault its value where it is left out, or null for none
     */
    private record Parameter(
            String name,
            Class<?> type,
            boolean many,
            List<String> allowed,
            @Nullable String byDefault) {

        static Parameter of(RecordComponent component) {
            Schema schema = component.getAccessor().getAnnotation(Schema.class);
            boolean many = component.getType() == Set.class;
            Class<?> type = many
                    ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                    : component.getType();
            return new Parameter(
                    component.getName(),
                    type,
                    many,
                    allowed(type, schema),
                    schema == null || schema.defaultValue().isEmpty() ? null : schema.defaultValue());
        }

        private static List<String> allowed(Class<?> type, @Nullable Schema schema) {
            if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .toList();
            } else if (type == Boolean.class) {
                return List.of("true", "false");
            }
            return schema == null ? List.of() : List.of(schema.allowableValues());
        }
    }
}
