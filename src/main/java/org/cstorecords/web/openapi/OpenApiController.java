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
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /api/v1/openapi.yaml} and {@code .json}: the description of the service that was reviewed, which is the
 * committed {@code openapi.yaml}.
 */
@RestController
@Hidden
class OpenApiController {

    private final String yaml;
    private final String json;

    OpenApiController(JsonMapper mapper) {
        try {
            this.yaml = new ClassPathResource("openapi.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object description = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        this.json = mapper.writeValueAsString(description);
    }

    /** Returns it as YAML (RFC 9512). */
    @GetMapping(path = "/api/v1/openapi.yaml", produces = MediaType.APPLICATION_YAML_VALUE)
    String yaml() {
        return yaml;
    }

    /** Returns it as JSON. */
    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String json() {
        return json;
    }
}
