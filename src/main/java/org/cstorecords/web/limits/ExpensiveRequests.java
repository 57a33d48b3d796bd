package org.cstorecords.web.limits;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cstorecords.query.PageRequest;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.format.Negotiation;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;

/** Determines which requests are expensive, from the {@link Expensive} annotations and the media type. */
public final class ExpensiveRequests {

    private static final List<MediaType> WHOLE_LISTS = List.of(
            Format.CSV.mediaType(),
            Format.NDJSON.mediaType(),
            Format.XLSX.mediaType(),
            Format.ICS.mediaType(),
            MediaType.valueOf("application/zip"));

    /** Smallest expensive value of {@code limit}. */
    private static final int EXPENSIVE_LIMIT = 100;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** Expensive parameters of a record of query parameters, each with its smallest expensive value. */
    private static final ClassValue<Map<String, Integer>> PARAMETERS = new ClassValue<>() {
        @Override
        protected Map<String, Integer> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .flatMap(component -> declaration(component).stream()
                            .map(expensive -> Map.entry(component.getName(), expensive.from())))
                    .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    };

    private ExpensiveRequests() {}

    private static Optional<Expensive> declaration(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(Expensive.class));
    }

    /** Returns whether a response of the media type contains a whole list, which takes as long as the client reads. */
    public static boolean isWholeList(MediaType type) {
        return WHOLE_LISTS.stream().anyMatch(type::equalsTypeAndSubtype);
    }

    /** Returns whether the response to the request contains a whole list. */
    static boolean isWholeList(HttpServletRequest request) {
        return isWholeList(Negotiation.chosen(request));
    }

    /** Returns whether a request with those query parameters is {@link Expensive}. */
    static boolean isExpensive(HandlerMethod operation, Map<String, String[]> given) {
        return operation.hasMethodAnnotation(Expensive.class)
                || parameters(operation)
                        .anyMatch(parameter -> given.containsKey(parameter.getKey())
                                && isExpensive(given.get(parameter.getKey())[0], parameter.getValue()));
    }

    private static boolean isExpensive(String value, int from) {
        return from == 0 || NUMBER.matcher(value).matches() && Integer.parseInt(value) >= from;
    }

    /** Returns whether some requests of the operation are {@link Expensive}. */
    public static boolean canBeExpensive(HandlerMethod operation) {
        return operation.hasMethodAnnotation(Expensive.class)
                || parameters(operation).findAny().isPresent();
    }

    private static Stream<Map.Entry<String, Integer>> parameters(HandlerMethod operation) {
        return Arrays.stream(operation.getMethodParameters())
                .<Class<?>>map(MethodParameter::getParameterType)
                .flatMap(type -> type == PageRequest.class
                        ? Stream.of(Map.entry("limit", EXPENSIVE_LIMIT))
                        : type.isRecord() ? PARAMETERS.get(type).entrySet().stream() : Stream.of());
    }
}
