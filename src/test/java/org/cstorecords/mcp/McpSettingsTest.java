package org.cstorecords.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;

/** The property that disables the server for assistants. */
@ApiTest
@TestPropertySource(properties = "csto.mcp=false")
class McpSettingsTest {

    @Autowired
    Api api;

    @Test
    void thePropertyDisablesTheServer() {
        assertThat(api.send(HttpMethod.POST, "/mcp").status().value()).isEqualTo(404);
        assertThat(api.send(HttpMethod.GET, "/mcp").status().value()).isEqualTo(404);
        assertThat(api.send(HttpMethod.GET, "sessions").status().value()).isEqualTo(200);
    }
}
