package org.cstorecords.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Compares the parameters declared {@link Expensive} with the SQL of their requests. */
@ExpendableApiTest
class ExpensiveTest {

    private static final Predicate<String> EXPENSIVE_SQL =
            Pattern.compile("exists ?\\(|position\\(|@@").asPredicate();
    /** Lists without declarations: member states are few, and every search has the expensive parameter {@code q}. */
    private static final Pattern EXEMPT = Pattern.compile("/api/v1/(member-states|search)[?].*");

    @Autowired
    Api api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyParameterThatReadsOtherTablesOrComparesTextIsDeclaredExpensive() {
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
                        String url =
                                path + "?" + name + "=" + value + (name.equals("certainty") ? "&asOf=2013-01-01" : "");
                        if (EXEMPT.matcher(url).matches() || !hasExpensiveSql(url)) {
                            continue;
                        }
                        (isExpensive(operation, name, value) ? declared : undeclared).add(url);
                    }
                }
            }
        });

        assertThat(undeclared).isEmpty();
        assertThat(declared).hasSizeGreaterThan(30);
    }

    private boolean hasExpensiveSql(String url) {
        String encoded = UriComponentsBuilder.fromUriString(url).encode().toUriString();
        return StatementCounter.statementsDuring(() -> assertThat(
                                api.send(HttpMethod.GET, encoded).status().value())
                        .isEqualTo(200))
                .stream()
                .anyMatch(EXPENSIVE_SQL);
    }

    private static boolean isExpensive(HandlerMethod operation, String name, String value) {
        return ExpensiveRequests.isExpensive(operation, Map.of(name, new String[] {value}));
    }

    /** Returns the path of the operation with the example of its path variable. */
    private static String path(String pattern, HandlerMethod operation) {
        return Arrays.stream(operation.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(Parameter.class))
                .filter(Objects::nonNull)
                .map(parameter -> pattern.replaceAll("\\{.*}", parameter.example()))
                .findFirst()
                .orElse(pattern);
    }

    /** Returns a value that is valid, without other parameters or with those that {@code certainty} requires. */
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
