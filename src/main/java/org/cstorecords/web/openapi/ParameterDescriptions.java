package org.cstorecords.web.openapi;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.FiltersOnly;
import org.cstorecords.web.list.QueryParameters;
import org.springdoc.core.annotations.ParameterObject;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters of each operation: their limits, examples and values. */
@Component
class ParameterDescriptions implements GlobalOperationCustomizer {

    /** What the values of the parameter {@code sort} mean. */
    private static final Map<String, String> ORDERS = Map.of(
            "date", "Earliest day that the date can mean, then the latest, then identifier.",
            "from", "Beginning of the term, then identifier.",
            "name", "Name.",
            "title", "Title.",
            "id", "Identifier.",
            "code", "Code of the state.",
            "file", "Source file, then the place in it.",
            "paragraph", "Paragraph.",
            "updated", "Version of the dataset that last changed it.",
            "version", "Version of the dataset.");

    private final NamedSchemas schemas;

    ParameterDescriptions(NamedSchemas schemas) {
        this.schemas = schemas;
    }

    static {
        SpringDocUtils.getConfig().addSimpleTypesForParameterObject(Cursor.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            if (Arrays.stream(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.hasParameterAnnotation(FiltersOnly.class))) {
                parameters.removeIf(parameter -> FiltersOnly.PARAMETERS.contains(parameter.getName()));
            }
            String list = Arrays.stream(method.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(ParameterObject.class))
                    .map(parameter -> parameter.getParameterType().getSimpleName())
                    .collect(joining())
                    .replaceFirst("(Filter|Parameters)$", "");
            parameters.forEach(parameter -> describe(parameter, list));
        }
        return operation;
    }

    /** A parameter is left out rather than null, and a repeated one has so many values at most. */
    private void describe(Parameter parameter, String list) {
        Schema<?> schema = parameter.getSchema();
        if (schema.getTypes() != null) {
            schema.getTypes().remove("null");
        }
        Schema<?> value = schema.getItems() == null ? schema : schema.getItems();
        if (schema.getItems() != null) {
            schema.setMaxItems(QueryParameters.MOST_VALUES);
            schema.setUniqueItems(null);
        }
        if (value.get$ref() == null && value.getEnum() == null && "string".equals(type(value))) {
            value.setMinLength(1);
        }
        if (!Boolean.TRUE.equals(parameter.getRequired())) {
            describeQuery(parameter, schema, value, list);
        }
    }

    private void describeQuery(Parameter parameter, Schema<?> schema, Schema<?> value, String list) {
        // Pages to try operations from fill in an example of the parameter, but not of its schema.
        Object example = parameter.getExample();
        if (example != null) {
            example(value, "string".equals(type(value)) ? example.toString() : example);
            parameter.setExample(null);
        }
        if ("boolean".equals(type(value))) {
            example(value, true);
        }
        switch (parameter.getName()) {
            case "limit" -> example(value, 10);
            case "sort" -> {
                Schema<?> orders = enumeration(list + "Sort", schema, "An order.", ParameterDescriptions::order);
                Object first = schema.getDefault();
                orders.setDefault(first);
                parameter.setSchema(orders);
            }
            case "format" ->
                // What it is if left out is up to Accept.
                parameter.setSchema(
                        enumeration(list + "Format", schema, "A representation.", ParameterDescriptions::format));
            default -> {}
        }
    }

    /** Returns a reference to the enumeration, which gets that name. */
    private Schema<?> enumeration(String name, Schema<?> schema, String description, UnaryOperator<String> meaning) {
        Map<String, String> meanings = new LinkedHashMap<>();
        List<?> values = schema.getEnum();
        values.forEach(value -> meanings.put(value.toString(), meaning.apply(value.toString())));
        Schema<Object> enumeration = new Schema<>();
        enumeration.setTypes(Set.of("string"));
        enumeration.setEnum(List.copyOf(values));
        RecordSchemas.explain(enumeration, description, meanings);
        return schemas.named(name, enumeration);
    }

    @SuppressWarnings("unchecked") // The type of a schema's examples is that of an enumeration's values.
    private static <T> void example(Schema<T> schema, Object example) {
        schema.setExampleSetFlag(false);
        schema.setExamples(List.of((T) example));
    }

    private static String type(Schema<?> schema) {
        return schema.getTypes() == null ? String.valueOf(schema.getType()) : String.join(" ", schema.getTypes());
    }

    private static String order(String value) {
        if (value.equals("relevance")) {
            return "How well it fits `q`, the best first. Where more than 10,000 match: of the thousand that came last into the"
                    + " record, and of those that have the words as their name; CSV and NDJSON then hold all that match, in"
                    + " the order of the list.";
        }
        boolean reversed = value.startsWith("-");
        String order = requireNonNull(ORDERS.get(reversed ? value.substring(1) : value), value);
        return reversed ? "The same, reversed." : order;
    }

    private static String format(String value) {
        return Arrays.stream(Format.values())
                .filter(format -> format.parameter().equals(value))
                .map(Format::description)
                .findFirst()
                .orElseThrow();
    }
}
