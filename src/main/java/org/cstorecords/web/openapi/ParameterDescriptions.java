package org.cstorecords.web.openapi;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cstorecords.query.PageRequest;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.list.OperationParameters;
import org.cstorecords.web.list.RequestParameters;
import org.jspecify.annotations.Nullable;
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
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(PageRequest.class, Format.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        OperationParameters declared = OperationParameters.of(method);
        if (operation.getParameters() != null) {
            operation.getParameters().replaceAll(parameter -> {
                if (parameter.getDescription() == null && SharedParameters.contains(parameter.getName())) {
                    return SharedParameters.reference(parameter.getName());
                }
                describe(parameter);
                return parameter;
            });
        }
        if (!declared.orders().isEmpty()) {
            operation.addParametersItem(choice(
                    "sort",
                    "Order; `-` reverses it, and `relevance` requires `q`.",
                    name(declared, operation) + "Sort",
                    declared.sorts(),
                    ParameterDescriptions::order,
                    declared.sorts().get(0)));
            operation.addParametersItem(SharedParameters.reference("limit"));
            operation.addParametersItem(SharedParameters.reference("cursor"));
        }
        if (!declared.formats().isEmpty()) {
            operation.addParametersItem(choice(
                    "format",
                    "Representation, unless `Accept` chooses it."
                            + (declared.formats().contains(Format.ATOM) ? " `atom` has no `sort`." : ""),
                    name(declared, operation) + "Format",
                    declared.formats().stream().map(Format::parameter).toList(),
                    ParameterDescriptions::format,
                    // Without it, Accept decides.
                    null));
        }
        return operation;
    }

    private static String name(OperationParameters declared, Operation operation) {
        return declared.orders().isEmpty()
                ? operation.getOperationId().replaceFirst("^.*(?=Citation$)|^get", "")
                : declared.records().get(0).getSimpleName().replaceFirst("Filter$", "");
    }

    /** An absent parameter is left out rather than null, and a repeated one has a largest number of values. */
    private static void describe(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        if (schema.getTypes() != null) {
            schema.getTypes().remove("null");
        }
        Schema<?> value = schema.getItems() == null ? schema : schema.getItems();
        if (schema.getItems() != null) {
            schema.setMaxItems(RequestParameters.MAX_VALUES);
            schema.setUniqueItems(null);
            parameter.setDescription(parameter.getDescription() + " Repeat it for several values.");
        }
        if (value.get$ref() == null && value.getEnum() == null && "string".equals(type(value))) {
            value.setMinLength(1);
        }
        if ("q".equals(parameter.getName())) {
            value.setMaxLength(RequestParameters.MAX_Q);
        }
        // Swagger UI fills in an example of the parameter, but not one of its schema.
        Object example = parameter.getExample();
        if (example != null && !Boolean.TRUE.equals(parameter.getRequired())) {
            example(value, "string".equals(type(value)) ? example.toString() : example);
            parameter.setExample(null);
        }
    }

    private Parameter choice(
            String parameter,
            String description,
            String schema,
            List<String> values,
            UnaryOperator<String> meaning,
            @Nullable String byDefault) {
        Schema<?> choice =
                enumeration(schema, values, parameter.equals("sort") ? "An order." : "A representation.", meaning);
        choice.setDefault(byDefault);
        return new Parameter()
                .name(parameter)
                .in("query")
                .description(description)
                .schema(choice);
    }

    /** Returns a reference to the enumeration, which gets that name. */
    private Schema<?> enumeration(String name, List<String> values, String description, UnaryOperator<String> meaning) {
        Map<String, String> meanings = new LinkedHashMap<>();
        values.forEach(value -> meanings.put(value, meaning.apply(value)));
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
