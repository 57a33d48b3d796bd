package org.cstorecords.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ServerTest {

    @Test
    void theServerIsThePublicUrlIfItIsKnown() {
        OpenApiController controller = new OpenApiController(new JsonMapper(), "https://records.example.org");

        assertThat(JsonPath.parse(controller.json()).<String>read("$.servers[0].url"))
                .isEqualTo("https://records.example.org");
        assertThat(controller.yaml()).contains("\n- url: https://records.example.org\n");
    }
}
