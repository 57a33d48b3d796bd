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
import org.cstorecords.query.Order;
import org.cstorecords.query.PageRequest;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.list.OperationParameters;
import org.cstorecords.web.list.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.web.method.HandlerMethod;

/** Describes the query parameters of each operation: limits, examples and values. */
class ParameterDescriptions implements GlobalOperationCustomizer {

    /** Meanings of the values of {@code sort}. */
    private static final Map<String, String> SORTS = Map.of(
            "date", "Earliest possible day, then latest possible day, then identifier.",
            "from", "Start of the term, then identifier.",
            "name", "Name.",
            "title", "Title.",
            "id", "Identifier.",
            "code", "Code of the state.",
            "file", "Source file, then first paragraph.",
            "paragraph", "Paragraph.",
            "updated", "Version of the dataset that last changed the record.",
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
            operation.addParametersItem(enumParameter(
                    "sort",
                    "Order of the list. `-` reverses an order"
                            + (declared.sorts().contains(Order.RELEVANCE) ? ", and `relevance` requires `q`." : "."),
                    name(declared, operation) + "Sort",
                    declared.sorts(),
                    ParameterDescriptions::sortMeaning,
                    declared.sorts().get(0)));
            operation.addParametersItem(SharedParameters.reference("limit"));
            operation.addParametersItem(SharedParameters.reference("cursor"));
        }
        if (!declared.formats().isEmpty()) {
            operation.addParametersItem(enumParameter(
                    "format",
                    "Representation of the response. Overrides `Accept`."
                            + (declared.formats().contains(Format.ATOM) ? " `atom` does not allow `sort`." : ""),
                    name(declared, operation) + "Format",
                    declared.formats().stream().map(Format::parameter).toList(),
                    ParameterDescriptions::formatMeaning,
                    // Without a default, Accept selects the representation.
                    null));
        }
        return operation;
    }

    private static String name(OperationParameters declared, Operation operation) {
        return declared.orders().isEmpty()
                ? operation.getOperationId().replaceFirst("^.*(?=Citation$)|^get", "")
                : declared.records().get(0).getSimpleName().replaceFirst("Filter$", "");
    }

    /** Adds the limits of a parameter. A query parameter cannot be null, so that type is removed. */
    private static void describe(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        if (schema.getTypes() != null) {
            schema.getTypes().remove("null");
        }
        Schema<?> value = schema.getItems() == null ? schema : schema.getItems();
        if (schema.getItems() != null) {
            schema.setMaxItems(RequestParameters.MAX_VALUES);
            schema.setUniqueItems(null);
            parameter.setDescription(parameter.getDescription() + " Repeat the parameter for several values.");
        }
        if (value.get$ref() == null && value.getEnum() == null && "string".equals(type(value))) {
            value.setMinLength(1);
        }
        if ("q".equals(parameter.getName())) {
            value.setMaxLength(RequestParameters.MAX_Q);
        }
        // Swagger UI would send the example of an optional parameter, but not that of its schema.
        Object example = parameter.getExample();
        if (example != null && !Boolean.TRUE.equals(parameter.getRequired())) {
            setExample(value, "string".equals(type(value)) ? example.toString() : example);
            parameter.setExample(null);
        }
    }

    private Parameter enumParameter(
            String parameter,
            String description,
            String schema,
            List<String> values,
            UnaryOperator<String> meaning,
            @Nullable String defaultValue) {
        Schema<?> reference =
                enumeration(schema, values, parameter.equals("sort") ? "Order of a list." : "Representation.", meaning);
        if (defaultValue != null) {
            reference.setDefault(defaultValue);
        }
        return new Parameter()
                .name(parameter)
                .in("query")
                .description(description)
                .schema(reference);
    }

    /** Adds an enumeration under a name. Returns a reference to it. */
    private Schema<?> enumeration(String name, List<String> values, String description, UnaryOperator<String> meaning) {
        Map<String, String> meanings = new LinkedHashMap<>();
        values.forEach(value -> meanings.put(value, meaning.apply(value)));
        Schema<Object> enumeration = new Schema<>();
        enumeration.setTypes(Set.of("string"));
        enumeration.setEnum(List.copyOf(values));
        RecordSchemas.describeValues(enumeration, description, meanings);
        return schemas.named(name, enumeration);
    }

    @SuppressWarnings("unchecked") // The examples of a schema have the type of its enumeration values.
    private static <T> void setExample(Schema<T> schema, Object example) {
        schema.setExampleSetFlag(false);
        schema.setExamples(List.of((T) example));
    }

    private static String type(Schema<?> schema) {
        return schema.getTypes() == null ? String.valueOf(schema.getType()) : String.join(" ", schema.getTypes());
    }

    private static String sortMeaning(String value) {
        if (value.equals("relevance")) {
            return "Relevance for `q`, best match first. If more than 10,000 records match, pages contain only the"
                    + " 1,000 matches that were recorded last, and matches whose name is `q`. CSV and NDJSON then"
                    + " contain all matches, in the default order of the list.";
        }
        boolean reversed = value.startsWith("-");
        String meaning = requireNonNull(SORTS.get(reversed ? value.substring(1) : value), value);
        return reversed ? "The same order, reversed." : meaning;
    }

    private static String formatMeaning(String value) {
        return Arrays.stream(Format.values())
                .filter(format -> format.parameter().equals(value))
                .map(Format::description)
                .findFirst()
                .orElseThrow();
    }
}
