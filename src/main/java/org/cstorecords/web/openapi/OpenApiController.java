package org.cstorecords.web.openapi;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/** Publishes the committed OpenAPI description as YAML, and as JSON with examples. */
@RestController
@Hidden
class OpenApiController {

    private final String yaml;
    private final String json;

    OpenApiController(JsonMapper mapper) {
        yaml = read("openapi.yaml");
        JsonNode description = mapper.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        mapper.readTree(read("openapi-examples.json")).properties().forEach(example -> {
            JsonPointer pointer = JsonPointer.compile(example.getKey());
            if (description.at(pointer.head()) instanceof ObjectNode parent) {
                parent.set(pointer.last().getMatchingProperty(), example.getValue());
            }
        });
        json = mapper.writeValueAsString(description);
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(path = "/api/v1/openapi.yaml", produces = MediaType.APPLICATION_YAML_VALUE)
    String yaml() {
        return yaml;
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String json() {
        return json;
    }
}
