package org.cstorecords.api;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;

/** Describes what all operations have in common. */
@Configuration
class OpenApiConfiguration {

    @SuppressWarnings("rawtypes") // The library's own signatures are.
    private final Map<String, Schema> referenced = new ConcurrentSkipListMap<>();

    static {
        SpringDocUtils.getConfig().addSimpleTypesForParameterObject(Cursor.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("CSTO Records")
                        .version("1.0.0")
                        .description(
                                "The institutional record of the Collective Security Treaty Organization. Every fact"
                                        + " is cited to a paragraph of a source document; where the documents disagree, each"
                                        + " value is kept with its citation. Code: Apache-2.0. Data: CC BY 4.0.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }

    @Bean
    OpenApiCustomizer schemas() {
        return api -> {
            if (api.getComponents() == null) {
                api.setComponents(new Components());
            }
            reference(Problem.class);
            reference(GoneProblem.class);
            referenced.forEach(api.getComponents()::addSchemas);
        };
    }

    /** Returns a reference to the schema of the type, which is described with all that it refers to. */
    private Schema<?> reference(Type type) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        referenced.putAll(resolved.referencedSchemas);
        return resolved.schema;
    }

    @Bean
    GlobalOperationCustomizer problemResponses() {
        return (operation, method) -> {
            if (operation.getParameters() != null) {
                if (Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(Unpaged.class))) {
                    operation.getParameters().removeIf(parameter -> Unpaged.PARAMETERS.contains(parameter.getName()));
                }
                operation.getParameters().forEach(OpenApiConfiguration::describe);
            }
            if (method.getMethod().getReturnType() == ListResponse.class) {
                describeList(operation, ResolvableType.forMethodReturnType(method.getMethod()));
            }
            add(operation, ProblemType.INVALID_PARAMETERS);
            if (operation.getParameters() != null
                    && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
                add(operation, ProblemType.NOT_FOUND);
                add(operation, ProblemType.GONE, "GoneProblem");
            }
            add(operation, ProblemType.NOT_ACCEPTABLE);
            add(operation, ProblemType.INTERNAL_ERROR);
            add(operation, ProblemType.UNAVAILABLE);
            return operation;
        };
    }

    /** A parameter is left out rather than null, and the example of a repeated one is a value of it. */
    private static void describe(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        if (schema.getTypes() != null) {
            schema.getTypes().remove("null");
        }
        if (schema.getItems() != null && parameter.getExample() != null) {
            schema.getItems().setExample(parameter.getExample());
            parameter.setExample(null);
        }
    }

    /** The media types of a method share one description at first. */
    private void describeList(Operation operation, ResolvableType response) {
        Content content = requireNonNull(operation.getResponses().get("200")).getContent();
        describe(
                content,
                MediaType.APPLICATION_JSON_VALUE,
                reference(response.getGeneric(0).getType()));
        describe(content, MediaTypes.NDJSON, reference(response.getGeneric(1).getType()));
        Stream.of(MediaTypes.CSV, MediaTypes.CALENDAR, MediaType.APPLICATION_ATOM_XML_VALUE)
                .filter(content::containsKey)
                .forEach(text -> describe(content, text, new Schema<>().types(Set.of("string"))));
    }

    private static void describe(Content content, String mediaType, Schema<?> schema) {
        content.addMediaType(mediaType, new io.swagger.v3.oas.models.media.MediaType().schema(schema));
    }

    private static void add(Operation operation, ProblemType type) {
        add(operation, type, "Problem");
    }

    private static void add(Operation operation, ProblemType type, String schema) {
        operation
                .getResponses()
                .addApiResponse(
                        String.valueOf(type.status().value()),
                        new ApiResponse()
                                .description(type.description())
                                .content(new Content()
                                        .addMediaType(
                                                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                new io.swagger.v3.oas.models.media.MediaType()
                                                        .schema(new Schema<>().$ref(schema)))));
    }
}
