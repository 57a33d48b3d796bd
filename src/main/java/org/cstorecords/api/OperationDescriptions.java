package org.cstorecords.api;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes of each operation what its kind has in common: parameters and their limits, headers, problems. */
@Component
class OperationDescriptions implements GlobalOperationCustomizer, OpenApiCustomizer {

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

    /** The formats that are text, each with the name of its schema. */
    private static final Map<String, Text> TEXTS = Map.of(
            MediaTypes.CSV,
            new Text(
                    "Csv",
                    "The whole list as a table (RFC 4180), each record in full, with the names of the columns first."),
            MediaTypes.CALENDAR,
            new Text("Calendar", "The sessions as events of a calendar (RFC 5545); planned ones are tentative."),
            MediaType.APPLICATION_ATOM_XML_VALUE,
            new Text("AtomFeed", "A page of the list as a feed (RFC 4287), what changed last first."),
            MediaTypes.BIBTEX,
            new Text("Bibtex", "An entry of a BibTeX database."));

    @SuppressWarnings("rawtypes") // The library's own signatures are.
    private final Map<String, Schema> referenced = new ConcurrentSkipListMap<>();

    static {
        SpringDocUtils.getConfig().addSimpleTypesForParameterObject(Cursor.class);
    }

    /** Adds the schemas that operations refer to, all by name. */
    @Override
    public void customise(OpenAPI api) {
        Components components = requireNonNull(api.getComponents());
        reference(Problem.class);
        reference(GoneProblem.class);
        referenced.forEach(components::addSchemas);
        components.setSchemas(new TreeMap<>(components.getSchemas()));
    }

    /** Returns a reference to the schema of the type, which is described with all that it refers to. */
    private Schema<?> reference(Type type) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        referenced.putAll(resolved.referencedSchemas);
        return resolved.schema;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            if (Arrays.stream(method.getMethodParameters())
                    .anyMatch(parameter -> parameter.hasParameterAnnotation(Unpaged.class))) {
                parameters.removeIf(parameter -> Unpaged.PARAMETERS.contains(parameter.getName()));
            }
            String list = Arrays.stream(method.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(ParameterObject.class))
                    .map(parameter -> parameter.getParameterType().getSimpleName())
                    .collect(joining())
                    .replaceFirst("(Filter|Parameters)$", "");
            parameters.forEach(parameter -> describe(parameter, list));
        }
        ApiResponses responses = operation.getResponses();
        ApiResponse answer = requireNonNull(responses.get("200"));
        boolean isList = method.getMethod().getReturnType() == ListResponse.class;
        if (isList) {
            describeList(answer, ResolvableType.forMethodReturnType(method.getMethod()));
        } else if (requireNonNull(answer.getDescription()).equals("OK")) {
            answer.setDescription(
                    method.getReturnType().getParameterType().isRecord()
                            ? RecordSchemas.schema(method.getReturnType().getParameterType())
                                    .description()
                            : operation.getDescription());
        }
        TEXTS.forEach((type, text) -> {
            if (answer.getContent().containsKey(type)) {
                describe(answer.getContent(), type, component(text.name(), text(text.description(), type)));
            }
        });
        OpenApiConfiguration.KEPT.forEach(name -> header(answer, name));
        responses.addApiResponse("304", new ApiResponse().$ref(OpenApiConfiguration.NOT_MODIFIED));
        problems(method, parameters == null ? List.of() : parameters)
                .forEach(type -> responses.addApiResponse(
                        String.valueOf(type.status().value()), new ApiResponse().$ref(type.responseName())));
        Deprecation deprecation = method.getMethodAnnotation(Deprecation.class);
        if (deprecation != null) {
            announce(operation, answer, deprecation);
        }
        ApiResponses ordered = new ApiResponses();
        new TreeMap<>(responses).forEach(ordered::addApiResponse);
        operation.setResponses(ordered);
        return operation;
    }

    private static void announce(Operation operation, ApiResponse answer, Deprecation deprecation) {
        operation
                .deprecated(true)
                .description("%s\n\nDeprecated since %s; it can be gone from %s on, and `%s` stands in its place."
                        .formatted(
                                operation.getDescription(),
                                deprecation.since(),
                                deprecation.sunset(),
                                deprecation.instead()));
        answer.addHeaderObject(
                DeprecationHeaders.DEPRECATION,
                OpenApiConfiguration.header(
                        "Since when the operation is deprecated (RFC 9745).",
                        true,
                        DeprecationHeaders.since(deprecation)));
        answer.addHeaderObject(
                DeprecationHeaders.SUNSET,
                OpenApiConfiguration.header(
                        "When the operation can be gone (RFC 8594).", true, DeprecationHeaders.sunset(deprecation)));
    }

    private static List<ProblemType> problems(HandlerMethod method, List<Parameter> parameters) {
        boolean named = parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
        if (method.getBeanType() == ProblemController.class) {
            // It knows the problems by itself.
            return named
                    ? List.of(ProblemType.INVALID_PARAMETERS, ProblemType.NOT_FOUND, ProblemType.NOT_ACCEPTABLE)
                    : List.of(ProblemType.INVALID_PARAMETERS, ProblemType.NOT_ACCEPTABLE);
        }
        return Stream.concat(
                        Stream.of(
                                ProblemType.INVALID_PARAMETERS,
                                ProblemType.NOT_ACCEPTABLE,
                                ProblemType.INTERNAL_ERROR,
                                ProblemType.UNAVAILABLE),
                        named ? Stream.of(ProblemType.NOT_FOUND, ProblemType.GONE) : Stream.of())
                .toList();
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
                Schema<?> orders = component(list + "Sort", schema, "An order.", OperationDescriptions::order);
                Object first = schema.getDefault();
                orders.setDefault(first);
                parameter.setSchema(orders);
            }
            case "format" ->
                // What it is if left out is up to Accept.
                parameter.setSchema(
                        component(list + "Format", schema, "A representation.", OperationDescriptions::format));
            default -> {}
        }
    }

    /** Returns a reference to the enumeration, which gets that name. */
    private Schema<?> component(String name, Schema<?> schema, String description, UnaryOperator<String> meaning) {
        Map<String, String> meanings = new LinkedHashMap<>();
        List<?> values = schema.getEnum();
        values.forEach(value -> meanings.put(value.toString(), meaning.apply(value.toString())));
        Schema<Object> enumeration = new Schema<>();
        enumeration.setTypes(Set.of("string"));
        enumeration.setEnum(List.copyOf(values));
        RecordSchemas.explain(enumeration, description, meanings);
        return component(name, enumeration);
    }

    private Schema<?> component(String name, Schema<?> schema) {
        referenced.put(name, schema);
        return new Schema<>().$ref(name);
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
            return "How well it fits `q`, the best first.";
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

    /** The media types of a method share one description at first. */
    private void describeList(ApiResponse answer, ResolvableType response) {
        answer.setDescription("A page of the list, or the whole list in the formats without pages.");
        Content content = answer.getContent();
        describe(
                content,
                MediaType.APPLICATION_JSON_VALUE,
                reference(response.getGeneric(0).getType()));
        Schema<?> line = reference(response.getGeneric(1).getType());
        String name = name(line);
        Schema<?> lines = text("The whole list, one `" + name + "` as JSON in each line.", MediaTypes.NDJSON);
        lines.setContentSchema(line);
        describe(content, MediaTypes.NDJSON, component(name + "Lines", lines));
        header(answer, HttpHeaders.LINK);
        header(answer, HttpHeaders.CONTENT_DISPOSITION);
        header(answer, ListResponse.CORRECTED_QUERY);
    }

    private static String name(Schema<?> reference) {
        return reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1);
    }

    private static Schema<?> text(String description, String mediaType) {
        return new Schema<>().types(Set.of("string")).description(description).contentMediaType(mediaType);
    }

    private record Text(String name, String description) {}

    private static void describe(Content content, String mediaType, Schema<?> schema) {
        content.addMediaType(mediaType, new io.swagger.v3.oas.models.media.MediaType().schema(schema));
    }

    private static void header(ApiResponse answer, String name) {
        answer.addHeaderObject(name, new Header().$ref(name));
    }
}
