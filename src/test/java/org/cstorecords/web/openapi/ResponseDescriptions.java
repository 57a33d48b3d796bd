package org.cstorecords.web.openapi;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.EnumSet;
import java.util.List;
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
import org.springframework.web.method.HandlerMethod;

/** Describes the responses of each operation: representations, headers, problems and deprecation. */
class ResponseDescriptions implements GlobalOperationCustomizer {

    /** Text formats, by media type. */
    private static final Map<String, Text> TEXT_FORMATS = Map.of(
            MediaTypes.CSV,
            new Text(
                    "Csv",
                    "The whole list as CSV (RFC 4180): a row of column names, then a row for each record in full."),
            MediaTypes.XLSX,
            new Text(
                    "Xlsx",
                    "The whole list as Excel workbook: a sheet with the columns of the CSV, and a sheet about the file."),
            MediaTypes.CALENDAR,
            new Text("Calendar", "The sessions as iCalendar events (RFC 5545). Planned sessions are tentative."),
            MediaType.APPLICATION_ATOM_XML_VALUE,
            new Text("AtomFeed", "A page of the list as Atom feed (RFC 4287), last changed record first."),
            MediaTypes.BIBTEX,
            new Text("Bibtex", "BibTeX entry."),
            MediaTypes.RIS,
            new Text("Ris", "RIS record."));

    private final NamedSchemas schemas;

    ResponseDescriptions(NamedSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ApiResponses responses = operation.getResponses();
        ApiResponse success = requireNonNull(responses.get("200"));
        boolean isList = method.getMethod().getReturnType() == ListResponse.class;
        if (isList) {
            describeList(success, ResolvableType.forMethodReturnType(method.getMethod()));
        } else if (requireNonNull(success.getDescription()).equals("OK")) {
            success.setDescription(
                    method.getReturnType().getParameterType().isRecord()
                            ? RecordSchemas.schema(method.getReturnType().getParameterType())
                                    .description()
                            : operation.getDescription());
        }
        TEXT_FORMATS.forEach((type, text) -> {
            if (success.getContent().containsKey(type)) {
                setSchema(success.getContent(), type, schemas.named(text.name(), textSchema(text.description(), type)));
            }
        });
        DescriptionGenerator.CACHING_HEADERS.forEach(name -> addHeader(success, name));
        ApiResponse partialContent = responses.get("206");
        if (partialContent != null) {
            success.getHeaders().forEach(partialContent::addHeaderObject);
        }
        if (isOnARecord(method, operation)) {
            responses.addApiResponse("301", new ApiResponse().$ref(DescriptionGenerator.MOVED));
        }
        responses.addApiResponse("304", new ApiResponse().$ref(DescriptionGenerator.NOT_MODIFIED));
        problems(method, operation, success)
                .forEach(type -> responses.addApiResponse(
                        String.valueOf(type.status().value()), new ApiResponse().$ref(type.responseName())));
        Deprecation deprecation = method.getMethodAnnotation(Deprecation.class);
        if (deprecation != null) {
            describeDeprecation(operation, success, deprecation);
        }
        ApiResponses ordered = new ApiResponses();
        new TreeMap<>(responses).forEach(ordered::addApiResponse);
        operation.setResponses(ordered);
        return operation;
    }

    private static void describeDeprecation(Operation operation, ApiResponse success, Deprecation deprecation) {
        operation
                .deprecated(true)
                .description("%s\n\nDeprecated since %s. Use `%s` instead: this operation can be removed from %s on."
                        .formatted(
                                operation.getDescription(),
                                deprecation.since(),
                                deprecation.instead(),
                                deprecation.sunset()));
        success.addHeaderObject(
                DeprecationHeaders.DEPRECATION,
                DescriptionGenerator.header(
                        "Time since which the operation is deprecated (RFC 9745).",
                        true,
                        DeprecationHeaders.since(deprecation)));
        success.addHeaderObject(
                DeprecationHeaders.SUNSET,
                DescriptionGenerator.header(
                        "Time from which the operation can be removed (RFC 8594).",
                        true,
                        DeprecationHeaders.sunset(deprecation)));
    }

    private static Set<ProblemType> problems(HandlerMethod method, Operation operation, ApiResponse success) {
        Set<ProblemType> problems = EnumSet.of(
                ProblemType.INVALID_PARAMETERS,
                ProblemType.NOT_ACCEPTABLE,
                ProblemType.PRECONDITION_FAILED,
                ProblemType.URI_TOO_LONG,
                ProblemType.HEADERS_TOO_LARGE);
        boolean hasIdentifier = hasIdentifier(operation);
        if (hasIdentifier) {
            problems.add(ProblemType.NOT_FOUND);
        }
        if (readsNoDatabase(method)) {
            return problems;
        }
        problems.add(ProblemType.INTERNAL_ERROR);
        problems.add(ProblemType.UNAVAILABLE);
        if (hasIdentifier) {
            problems.add(ProblemType.GONE);
        }
        if (requireNonNull(operation.getResponses()).containsKey("206")) {
            problems.add(ProblemType.RANGE_NOT_SATISFIABLE);
        }
        if (ExpensiveRequests.canBeExpensive(method)
                || success.getContent().keySet().stream()
                        .map(MediaType::valueOf)
                        .anyMatch(ExpensiveRequests::isWholeList)) {
            problems.add(ProblemType.TOO_MANY_REQUESTS);
        }
        return problems;
    }

    private static boolean isOnARecord(HandlerMethod method, Operation operation) {
        return hasIdentifier(operation) && !readsNoDatabase(method);
    }

    private static boolean hasIdentifier(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
    }

    private static boolean readsNoDatabase(HandlerMethod method) {
        return List.of(ProblemType.class.getPackage(), OpenApiController.class.getPackage())
                .contains(method.getBeanType().getPackage());
    }

    /** Describes the media types of a list, for which springdoc shares one description. */
    private void describeList(ApiResponse success, ResolvableType type) {
        success.setDescription("A page of the list; the whole list in formats without pages.");
        Content content = success.getContent();
        setSchema(
                content,
                MediaType.APPLICATION_JSON_VALUE,
                schemas.of(type.getGeneric(0).getType()));
        Schema<?> line = schemas.of(type.getGeneric(1).getType());
        String name = schemaName(line);
        Schema<?> lines = textSchema("The whole list, one `" + name + "` as JSON per line.", MediaTypes.NDJSON);
        lines.setContentSchema(line);
        setSchema(content, MediaTypes.NDJSON, schemas.named(name + "Lines", lines));
        addHeader(success, HttpHeaders.LINK);
        addHeader(success, HttpHeaders.CONTENT_DISPOSITION);
        addHeader(success, Export.CORRECTED_QUERY);
    }

    private static String schemaName(Schema<?> reference) {
        return reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1);
    }

    private static Schema<?> textSchema(String description, String mediaType) {
        return new Schema<>().types(Set.of("string")).description(description).contentMediaType(mediaType);
    }

    private record Text(String name, String description) {}

    private static void setSchema(Content content, String mediaType, Schema<?> schema) {
        content.addMediaType(mediaType, new io.swagger.v3.oas.models.media.MediaType().schema(schema));
    }

    private static void addHeader(ApiResponse response, String name) {
        response.addHeaderObject(name, new Header().$ref(name));
    }
}
