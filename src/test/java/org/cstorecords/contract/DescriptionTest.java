package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.cstorecords.contract.OpenApi.Operation;
import org.cstorecords.mcp.ToolDefinitions;
import org.cstorecords.web.openapi.DescriptionGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
@Import(DescriptionGenerator.class)
@TestPropertySource(
        properties = {
            "springdoc.api-docs.enabled=true",
            "springdoc.default-flat-param-object=true",
            "springdoc.override-with-generic-response=false"
        })
class DescriptionTest {

    private final JsonNode committed = OpenApi.read(OpenApi.COMMITTED);

    @Autowired
    Api api;

    @Test
    void theCommittedDescriptionMatchesTheCode() throws IOException {
        Path generated = Path.of("target/openapi.yaml");
        Files.writeString(generated, yaml(api.get("/v3/api-docs").read("$")));
        if (Boolean.getBoolean(Contract.RENEW)) {
            Files.copy(generated, OpenApi.COMMITTED, StandardCopyOption.REPLACE_EXISTING);
            Examples.renew(api, OpenApi.committed());
            Files.writeString(Columns.COMMITTED, Columns.table());
            Files.writeString(ToolDefinitions.COMMITTED, ToolDefinitions.renewed());
        }
        assertThat(OpenApi.COMMITTED)
                .as(
                        "If the change is intended, run ./mvnw test -Dtest=%s -D%s=true and review the difference",
                        getClass().getSimpleName(), Contract.RENEW)
                .hasSameTextualContentAs(generated);
    }

    private static String yaml(Map<String, Object> description) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setDereferenceAliases(true);
        Representer representer = new Representer(options) {
            {
                representers.put(String.class, data -> {
                    String text = (String) data;
                    // Strings with line breaks are block scalars.
                    return representScalar(
                            Tag.STR, text, text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
                });
            }
        };
        return new Yaml(representer, options).dump(description);
    }

    @Test
    void theServedDescriptionIsTheCommittedOneWithExamplesInJson() throws IOException {
        // The service reads the copies of the build, which are older than the files while those are renewed.
        Path resources = Path.of("target/classes");
        assertThat(api.send(HttpMethod.GET, "openapi.yaml").body())
                .isEqualTo(Files.readString(resources.resolve("openapi.yaml")));
        assertThat(new JsonMapper()
                        .readTree(api.send(HttpMethod.GET, "openapi.json").body()))
                .isEqualTo(OpenApi.withExamples(resources));
    }

    @Test
    void theNamesAndTheOrderOfColumnsAreCommitted() throws IOException {
        assertThat(Files.readString(Columns.COMMITTED))
                .as(
                        "If the change is intended, run ./mvnw test -Dtest=%s -D%s=true and review the difference",
                        getClass().getSimpleName(), Contract.RENEW)
                .isEqualTo(Columns.table());
    }

    @Test
    void everyOperationIsDescribed() {
        Set<String> tags = committed.path("tags").values().stream()
                .map(tag -> tag.path("name").asString())
                .collect(Collectors.toSet());

        assertThat(OpenApi.committed().operations()).extracting(Operation::id).doesNotHaveDuplicates();
        assertThat(OpenApi.committed().operations()).hasSizeGreaterThan(30).allSatisfy(operation -> {
            assertThat(operation.method()).isEqualTo("get");
            assertThat(operation.id()).matches("(list|get|search)[A-Z][A-Za-z]+");
            assertThat(text(operation.node(), "summary")).isNotBlank();
            assertThat(text(operation.node(), "description")).isNotBlank();
            assertThat(operation.node().path("tags").values())
                    .isNotEmpty()
                    .allMatch(tag -> tags.contains(tag.asString()));
            assertThat(operation.responses()).containsKeys(200, 304, 400, 406);
            assertThat(operation.parameters()).allSatisfy(parameter -> {
                assertThat(text(parameter.node(), "description")).isNotBlank();
                assertThat(parameter.name().equals("cursor")
                                || !parameter.validValues().isEmpty())
                        .as("%s has an example", parameter)
                        .isTrue();
            });
        });
    }

    @Test
    void everySchemaDescribesItsPropertiesAndValues() {
        JsonNode schemas = committed.at("/components/schemas");

        assertThat(schemas.propertyNames())
                .contains("Decision", "DecisionSummary", "DecisionPage", "DecisionStatus", "Problem");
        assertThat(schemas.properties()).allSatisfy(schema -> {
            JsonNode node = schema.getValue();
            assertThat(text(node, "description")).isNotBlank();
            if (node.has("enum")) {
                assertThat(node.path("x-enumDescriptions").propertyNames())
                        .containsExactlyElementsOf(node.path("enum").values().stream()
                                .map(JsonNode::asString)
                                .toList());
            } else if (text(node, "type").equals("object")) {
                assertThat(node.path("properties").properties()).isNotEmpty().allSatisfy(property -> {
                    assertThat(text(property.getValue(), "description")).isNotBlank();
                    assertThat(property.getValue().propertyNames()).doesNotContain("enum", "properties");
                });
            }
        });
    }

    @Test
    void everyPropertyIsRequiredExceptThoseIncludedOnRequest() {
        assertThat(committed.at("/components/schemas").properties()).allSatisfy(schema -> {
            JsonNode properties = schema.getValue().path("properties");
            if (text(schema.getValue(), "type").equals("object")) {
                assertThat(schema.getValue().path("required").values().stream().map(JsonNode::asString))
                        .containsExactlyInAnyOrderElementsOf(properties.propertyNames().stream()
                                .filter(name ->
                                        !properties.path(name).toString().contains("present only"))
                                .toList());
            }
        });
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString("");
    }
}
