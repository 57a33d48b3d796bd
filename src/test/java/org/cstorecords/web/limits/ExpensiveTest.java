package org.cstorecords.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.StatementCounter;
import org.cstorecords.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Compares the parameters that are declared expensive with the statements that they lead to. */
@ExpendableApiTest
class ExpensiveTest {

    private static final Predicate<String> READS_MUCH =
            Pattern.compile("exists ?\\(|position\\(").asPredicate();
    /** There are a handful of member states; each search has the parameter q, which is expensive. */
    private static final Pattern EXCEPT = Pattern.compile("/api/v1/(member-states|search)[?].*");

    @Autowired
    Api api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyParameterThatReadsOtherTablesOrComparesTextIsDeclared() {
        Set<String> undeclared = new TreeSet<>();
        List<String> declared = new ArrayList<>();
        mappings.getHandlerMethods().forEach((mapping, operation) -> {
            for (MethodParameter parameters : operation.getMethodParameters()) {
                if (parameters.getParameterType().isRecord()
                        && parameters.getParameterType() != PageRequest.class
                        && !isExpensive(operation, "", "")) {
                    String path = path(mapping.getPatternValues().iterator().next(), operation);
                    for (RecordComponent component :
                            parameters.getParameterType().getRecordComponents()) {
                        String name = component.getName();
                        String value = value(component);
                        String address = path + "?" + name + "=" + value;
                        if (EXCEPT.matcher(address).matches() || !readsMuch(address)) {
                            continue;
                        }
                        (isExpensive(operation, name, value) ? declared : undeclared).add(address);
                    }
                }
            }
        });

        assertThat(undeclared).isEmpty();
        assertThat(declared).hasSizeGreaterThan(30);
    }

    private boolean readsMuch(String address) {
        String encoded = UriComponentsBuilder.fromUriString(address).encode().toUriString();
        return StatementCounter.statementsDuring(() -> api.get(encoded)).stream()
                .anyMatch(READS_MUCH);
    }

    private static boolean isExpensive(HandlerMethod operation, String name, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.of(MediaType.APPLICATION_JSON));
        request.setParameter(name, value);
        return ExpensiveRequests.isExpensive(operation, request);
    }

    /** Returns a path of the operation with the example of its variable. */
    private static String path(String pattern, HandlerMethod operation) {
        return Arrays.stream(operation.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(Parameter.class))
                .filter(Objects::nonNull)
                .map(parameter -> pattern.replaceAll("\\{.*}", parameter.example()))
                .findFirst()
                .orElse(pattern);
    }

    /** Returns a value that the parameter can have by itself. */
    private static String value(RecordComponent component) {
        Parameter parameter = component.getAccessor().getAnnotation(Parameter.class);
        String example = parameter == null ? "" : parameter.example();
        if (!example.isEmpty()) {
            return example;
        } else if (component.getType() == Boolean.class) {
            return "true";
        } else if (component.getType() == LocalDate.class) {
            return "2013-01-01";
        } else if (component.getType() == String.class) {
            return component.getName().equals("q") ? "Syria" : "2026-01-01";
        }
        Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return element.getEnumConstants()[0].toString();
    }
}
