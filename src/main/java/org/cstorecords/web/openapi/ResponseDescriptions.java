package org.cstorecords.web.openapi;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cstorecords.web.format.Deprecation;
import org.cstorecords.web.format.DeprecationHeaders;
import org.cstorecords.web.format.Export;
import org.cstorecords.web.format.MediaTypes;
import org.cstorecords.web.limits.ExpensiveRequests;
import org.cstorecords.web.list.ListResponse;
import org.cstorecords.web.problem.ProblemType;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the responses of each operation: representations, headers and problems, and whether it is deprecated. */
@Component
class ResponseDescriptions implements GlobalOperationCustomizer {

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

    private final NamedSchemas schemas;

    ResponseDescriptions(NamedSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
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
                represent(answer.getContent(), type, schemas.named(text.name(), textSchema(text.description(), type)));
            }
        });
        OpenApiConfiguration.KEPT.forEach(name -> header(answer, name));
        ApiResponse part = responses.get("206");
        if (part != null) {
            answer.getHeaders().forEach(part::addHeaderObject);
        }
        responses.addApiResponse("304", new ApiResponse().$ref(OpenApiConfiguration.NOT_MODIFIED));
        problems(method, operation, answer)
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

    private static Set<ProblemType> problems(HandlerMethod method, Operation operation, ApiResponse answer) {
        Set<ProblemType> problems = EnumSet.of(
                ProblemType.INVALID_PARAMETERS,
                ProblemType.NOT_ACCEPTABLE,
                ProblemType.PRECONDITION_FAILED,
                ProblemType.ADDRESS_TOO_LONG,
                ProblemType.HEADERS_TOO_LARGE);
        boolean named = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
        if (named) {
            problems.add(ProblemType.NOT_FOUND);
        }
        if (method.getBeanType().getPackage().equals(ProblemType.class.getPackage())) {
            // It knows the problems by itself.
            return problems;
        }
        problems.add(ProblemType.INTERNAL_ERROR);
        problems.add(ProblemType.UNAVAILABLE);
        if (named) {
            problems.add(ProblemType.GONE);
        }
        if (requireNonNull(operation.getResponses()).containsKey("206")) {
            problems.add(ProblemType.RANGE_NOT_SATISFIABLE);
        }
        if (ExpensiveRequests.canBeExpensive(method)
                || answer.getContent().keySet().stream()
                        .map(MediaType::valueOf)
                        .anyMatch(ExpensiveRequests::isWholeList)) {
            problems.add(ProblemType.TOO_MANY_REQUESTS);
        }
        return problems;
    }

    /** The media types of a method share one description at first. */
    private void describeList(ApiResponse answer, ResolvableType response) {
        answer.setDescription("A page of the list, or the whole list in the formats without pages.");
        Content content = answer.getContent();
        represent(
                content,
                MediaType.APPLICATION_JSON_VALUE,
                schemas.of(response.getGeneric(0).getType()));
        Schema<?> line = schemas.of(response.getGeneric(1).getType());
        String name = name(line);
        Schema<?> lines = textSchema("The whole list, one `" + name + "` as JSON in each line.", MediaTypes.NDJSON);
        lines.setContentSchema(line);
        represent(content, MediaTypes.NDJSON, schemas.named(name + "Lines", lines));
        header(answer, HttpHeaders.LINK);
        header(answer, HttpHeaders.CONTENT_DISPOSITION);
        header(answer, Export.CORRECTED_QUERY);
    }

    private static String name(Schema<?> reference) {
        return reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1);
    }

    private static Schema<?> textSchema(String description, String mediaType) {
        return new Schema<>().types(Set.of("string")).description(description).contentMediaType(mediaType);
    }

    private record Text(String name, String description) {}

    private static void represent(Content content, String mediaType, Schema<?> schema) {
        content.addMediaType(mediaType, new io.swagger.v3.oas.models.media.MediaType().schema(schema));
    }

    private static void header(ApiResponse answer, String name) {
        answer.addHeaderObject(name, new Header().$ref(name));
    }
}
