package org.cstorecords.web.openapi;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Publishes the committed OpenAPI description as YAML, and as JSON with examples, and what follows from it. */
@RestController
@Tag(name = "Dataset")
class OpenApiController {

    private final String yaml;
    private final String json;
    private final ColumnDictionary columns;

    OpenApiController(JsonMapper mapper, @Value("${csto.public-url:/}") String publicUrl) {
        // Generated clients use the first server.
        yaml = read("openapi.yaml").replaceFirst("(?m)^- url: /$", "- url: " + publicUrl);
        JsonNode description = mapper.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        mapper.readTree(read("openapi-examples.json")).properties().forEach(example -> {
            JsonPointer pointer = JsonPointer.compile(example.getKey());
            if (description.at(pointer.head()) instanceof ObjectNode parent) {
                parent.set(pointer.last().getMatchingProperty(), example.getValue());
            }
        });
        json = mapper.writeValueAsString(description);
        columns = ColumnDictionary.of(description);
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Hidden
    @GetMapping(path = "/api/v1/openapi.yaml", produces = MediaType.APPLICATION_YAML_VALUE)
    String yaml() {
        return yaml;
    }

    @Hidden
    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String json() {
        return json;
    }

    @GetMapping(path = "/api/v1/dataset/columns", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getColumns",
            summary = "Get the meaning of the columns of CSV and Excel files",
            description = "The columns of each list in their order, with name, type, meaning and example.")
    ColumnDictionary columns() {
        return columns;
    }
}
