package org.cstorecords.web.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cstorecords.query.Order;
import org.cstorecords.query.PageRequest;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.format.Negotiation;
import org.cstorecords.web.problem.InvalidParametersException;
import org.cstorecords.web.problem.ParameterError;
import org.cstorecords.web.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriUtils;

/**
 * Reads the query parameters of each request once, into the arguments of its operation. A parameter that is unknown, repeated,
 * empty or of a wrong type is an error; one problem names all errors.
 */
@Component
public class RequestParameters implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private static final String ARGUMENTS = RequestParameters.class.getName();

    /** Characters that are invalid in a URL, but that Tomcat is configured to let pass for a better problem. */
    private static final Pattern UNENCODED = Pattern.compile("[\"<>\\[\\\\\\]^`{|}]");

    /** The number of records of a page if the client states none. */
    public static final int DEFAULT_LIMIT = 50;

    /** The largest number of values of a repeated parameter. */
    public static final int MAX_VALUES = QueryParameter.MAX_VALUES;

    /** The largest number of characters of {@code q}. */
    public static final int MAX_Q = QueryParameter.MAX_Q;

    /** The largest number of records of a page. */
    public static final int MAX_LIMIT = 500;

    private final Validator validator;

    RequestParameters(Validator validator) {
        this.validator = validator;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        int semicolon = request.getRequestURI().indexOf(';');
        if (semicolon >= 0) {
            throw new InvalidParametersException(List.of(new ParameterError(
                    request.getRequestURI().substring(semicolon),
                    null,
                    "Send parameters after a question mark.",
                    List.of())));
        }
        if (handler instanceof HandlerMethod operation) {
            throwIfAny(unencoded(request));
            OperationParameters declared = OperationParameters.of(operation);
            Format format = declared.formats().isEmpty()
                    ? Format.JSON
                    : Format.of(List.of(Negotiation.chosen(request))).get(0);
            request.setAttribute(
                    ARGUMENTS, read(declared, request.getServletPath(), request.getParameterMap(), format));
        }
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().isRecord() || parameter.getParameterType() == Format.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        Map<?, ?> arguments = (Map<?, ?>) request.getAttribute(ARGUMENTS, RequestAttributes.SCOPE_REQUEST);
        return arguments == null ? null : arguments.get(parameter.getParameterType());
    }

    /**
     * Returns the arguments of an operation by their types.
     *
     * @param path decoded path of the request
     * @param given values of the query parameters, by name
     * @param format format of the response
     * @throws InvalidParametersException if a parameter is unknown, or has a wrong value
     */
    public Map<Class<?>, Object> read(
            OperationParameters parameters, String path, Map<String, String[]> given, Format format) {
        List<ParameterError> errors = unknown(parameters.names(), given);
        Map<String, @Nullable Object> values = new HashMap<>();
        parameters.components().forEach(parameter -> values.put(parameter.name(), parameter.read(given, errors)));
        Map<Class<?>, Object> arguments = new HashMap<>();
        if (!parameters.formats().isEmpty()) {
            List<String> formats =
                    parameters.formats().stream().map(Format::parameter).toList();
            QueryParameter.of(Format.PARAMETER, formats, text -> text).read(given, errors);
            arguments.put(Format.class, format);
        }
        if (!parameters.orders().isEmpty()) {
            arguments.put(PageRequest.class, page(parameters, path, given, format, errors));
        }
        throwIfAny(errors);
        parameters.records().forEach(type -> {
            Object argument = argument(type, values);
            validator.validate(argument).forEach(violation -> errors.add(error(violation)));
            arguments.put(type, argument);
        });
        if (values.get("from") instanceof LocalDate from
                && values.get("to") instanceof LocalDate to
                && from.isAfter(to)) {
            errors.add(new ParameterError("from", from.toString(), "`from` must not be after `to`.", List.of()));
        }
        throwIfAny(errors);
        return arguments;
    }

    private static void throwIfAny(List<ParameterError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidParametersException(errors);
        }
    }

    /** Returns an error for each parameter with a character that a URL must not have unless it is percent-encoded. */
    private static List<ParameterError> unencoded(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&"))
                        .flatMap(parameter -> UNENCODED
                                .matcher(parameter)
                                .results()
                                .limit(1)
                                .map(found -> unencoded(
                                        Problem.truncate(parameter.split("=", 2)[0]),
                                        found.group().charAt(0))))
                        .toList();
    }

    private static ParameterError unencoded(String name, char character) {
        return new ParameterError(
                name,
                null,
                "`" + name + "` contains the character " + character + ", which must be percent-encoded as "
                        + UriUtils.encode(String.valueOf(character), StandardCharsets.UTF_8) + "."
                        + (name.endsWith("[]")
                                ? " For several values, repeat the parameter `" + name.substring(0, name.length() - 2)
                                        + "`."
                                : ""),
                List.of());
    }

    private static List<ParameterError> unknown(List<String> known, Map<String, String[]> given) {
        List<ParameterError> errors = new ArrayList<>();
        new TreeMap<>(given)
                .keySet().stream()
                        .filter(name -> !known.contains(name))
                        .forEach(name -> errors.add(new ParameterError(
                                name,
                                null,
                                known.isEmpty()
                                        ? "This resource has no query parameters."
                                        : "This resource has no such parameter. It has " + String.join(", ", known)
                                                + ".",
                                known)));
        return errors;
    }

    private static Object argument(Class<?> type, Map<String, @Nullable Object> values) {
        var components = type.getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = values.get(components[i].getName());
        }
        return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), arguments);
    }

    private static PageRequest page(
            OperationParameters parameters,
            String path,
            Map<String, String[]> given,
            Format format,
            List<ParameterError> errors) {
        if (format == Format.ATOM) {
            refuse(
                    List.of("sort", "include"),
                    given,
                    "A feed has one order and the same content for all records.",
                    errors);
        } else if (format != Format.JSON) {
            refuse(List.of("limit", "cursor", "include"), given, "This format contains the whole list.", errors);
        }
        Object sort =
                QueryParameter.of("sort", parameters.sorts(), text -> text).read(given, errors);
        if (Order.RELEVANCE.equals(sort) && !given.containsKey("q")) {
            errors.add(new ParameterError("sort", Order.RELEVANCE, "`sort=relevance` requires `q`.", List.of()));
        }
        Order order = format == Format.ATOM ? AtomFeed.ORDER : parameters.order(sort);
        String list = ListUrl.of(path, given);
        Object limit = QueryParameter.of("limit", List.of(), text -> QueryParameter.number(text, 1, MAX_LIMIT))
                .read(given, errors);
        Object after = QueryParameter.of("cursor", List.of(), text -> Cursor.parse(text, list))
                .read(given, errors);
        return new PageRequest(
                list,
                order,
                after instanceof Cursor cursor ? cursor.keys() : null,
                limit instanceof Integer number ? number : DEFAULT_LIMIT);
    }

    private static void refuse(
            List<String> names, Map<String, String[]> given, String detail, List<ParameterError> errors) {
        names.stream()
                .filter(given::containsKey)
                .forEach(name -> errors.add(new ParameterError(name, null, detail, List.of())));
    }

    private static ParameterError error(ConstraintViolation<?> violation) {
        String name = violation.getPropertyPath().iterator().next().getName();
        return new ParameterError(
                name,
                String.valueOf(violation.getInvalidValue()),
                "`" + name + "` " + violation.getMessage() + ".",
                List.of());
    }
}
