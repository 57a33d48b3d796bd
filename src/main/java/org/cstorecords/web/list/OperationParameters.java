package org.cstorecords.web.list;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cstorecords.query.Order;
import org.cstorecords.query.PageRequest;
import org.cstorecords.web.format.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * The query parameters of an operation, as the arguments of its method declare them: one for each component of an argument that
 * is a record, {@code sort}, {@code limit} and {@code cursor} for a {@link PageRequest}, and {@code format} for a {@link Format}.
 *
 * @param records the types of the arguments that are records
 * @param components the parameters of those records
 * @param orders the orders of the list, the default one first, or empty if the operation has no pages
 * @param formats the formats to choose from, the default one first, or empty if there is no choice
 */
public record OperationParameters(
        List<Class<?>> records, List<QueryParameter> components, List<Order> orders, List<Format> formats) {

    private static final Map<Method, OperationParameters> CACHE = new ConcurrentHashMap<>();

    /** Returns the parameters of the operation. */
    public static OperationParameters of(HandlerMethod operation) {
        return CACHE.computeIfAbsent(operation.getMethod(), method -> read(operation));
    }

    private static OperationParameters read(HandlerMethod operation) {
        List<Class<?>> types = Arrays.stream(operation.getMethodParameters())
                .<Class<?>>map(MethodParameter::getParameterType)
                .toList();
        List<Class<?>> records = types.stream()
                .filter(type -> type.isRecord() && type != PageRequest.class)
                .toList();
        List<QueryParameter> components = records.stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(QueryParameter::of)
                .toList();
        return new OperationParameters(
                records,
                components,
                types.contains(PageRequest.class) ? orders(records, components) : List.of(),
                types.contains(Format.class) ? formats(operation) : List.of());
    }

    private static List<Order> orders(List<Class<?>> records, List<QueryParameter> components) {
        List<Order> declared = records.stream()
                .flatMap(type -> Arrays.stream(type.getAnnotationsByType(SortOrder.class)))
                .map(order -> new Order(order.name(), false, List.of(order.by())))
                .toList();
        if (declared.isEmpty()) {
            throw new IllegalStateException("Declare the orders of the list by @SortOrder on " + records);
        }
        boolean isOnlyByRelevance = declared.get(0).name().equals(Order.RELEVANCE);
        boolean isSearchable =
                components.stream().anyMatch(parameter -> parameter.name().equals("q"));
        return Stream.concat(
                        isOnlyByRelevance
                                ? Stream.of()
                                : declared.stream()
                                        .flatMap(order ->
                                                Stream.of(order, new Order(order.name(), true, order.paths()))),
                        isSearchable ? Stream.of(declared.get(0).byRelevance()) : Stream.of())
                .toList();
    }

    private static List<Format> formats(HandlerMethod operation) {
        RequestMapping mapping =
                AnnotatedElementUtils.findMergedAnnotation(operation.getMethod(), RequestMapping.class);
        return Format.of(Arrays.stream(mapping == null ? new String[0] : mapping.produces())
                .map(MediaType::parseMediaType)
                .toList());
    }

    /** Returns the names of all parameters. */
    public List<String> names() {
        return Stream.of(
                        components.stream().map(QueryParameter::name),
                        orders.isEmpty() ? Stream.<String>of() : Stream.of("sort", "limit", "cursor"),
                        formats.isEmpty() ? Stream.<String>of() : Stream.of(Format.PARAMETER))
                .flatMap(names -> names)
                .toList();
    }

    /** Returns the values of {@code sort}, the default one first. */
    public List<String> sorts() {
        return orders.stream().map(Order::sort).toList();
    }

    /** Returns the order that a value of {@code sort} names, or the default one. */
    Order order(@Nullable Object sort) {
        return orders.stream()
                .filter(order -> order.sort().equals(sort))
                .findFirst()
                .orElse(orders.get(0));
    }
}
