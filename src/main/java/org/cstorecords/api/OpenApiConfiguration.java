package org.cstorecords.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** Describes what all operations have in common. */
@Configuration
class OpenApiConfiguration {

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
    OpenApiCustomizer problemSchemas() {
        return api -> {
            if (api.getComponents() == null) {
                api.setComponents(new Components());
            }
            ModelConverters.getInstance(true)
                    .readAll(new AnnotatedType(Problem.class))
                    .forEach(api.getComponents()::addSchemas);
        };
    }

    @Bean
    GlobalOperationCustomizer problemResponses() {
        return (operation, method) -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(OpenApiConfiguration::describe);
            }
            add(operation, ProblemType.INVALID_PARAMETERS);
            if (operation.getParameters() != null
                    && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
                add(operation, ProblemType.NOT_FOUND);
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

    private static void add(Operation operation, ProblemType type) {
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
                                                        .schema(new Schema<>().$ref("Problem")))));
    }
}
