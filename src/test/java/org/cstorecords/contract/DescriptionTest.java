package org.cstorecords.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@ApiTest
@SuppressWarnings("unchecked") // YAML has no types.
class DescriptionTest {

    @Autowired
    Api api;

    @Test
    void theCommittedDescriptionIsTheOneTheCodeMakes() throws IOException {
        Path made = Path.of("target/openapi.yaml");
        Files.writeString(made, Description.of(api));
        if (Boolean.getBoolean(Contract.RENEW)) {
            Files.copy(made, OpenApi.COMMITTED, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(OpenApi.COMMITTED)
                .as(
                        "If the change is meant, renew it and read what changed: ./mvnw test -Dtest=%s -D%s=true",
                        getClass().getSimpleName(), Contract.RENEW)
                .hasSameTextualContentAs(made);
    }

    @Test
    void bothAddressesGiveTheCommittedOne() throws IOException {
        assertThat(api.ask(HttpMethod.GET, "openapi.yaml").body()).isEqualTo(Files.readString(OpenApi.COMMITTED));
        assertThat(api.get("openapi.json").<Map<String, Object>>read("$")).isEqualTo(committed());
    }

    @Test
    void everyOperationIsDescribed() throws IOException {
        Map<String, Map<String, Map<String, Object>>> paths = at(committed(), "paths");
        List<String> tags = names(committed().get("tags"));

        assertThat(paths).hasSizeGreaterThan(30);
        assertThat(paths.values())
                .extracting(path -> at(path, "get").get("operationId"))
                .doesNotHaveDuplicates();
        assertThat(paths).allSatisfy((path, item) -> {
            Map<String, Object> operation = at(item, "get");
            assertThat((String) operation.get("operationId")).matches("(list|get|search)[A-Z][A-Za-z]+");
            assertThat((String) operation.get("summary")).as(path).isNotBlank();
            assertThat((String) operation.get("description")).as(path).isNotBlank();
            assertThat(tags).containsAll((List<String>) operation.get("tags"));
            assertThat(at(operation, "responses").keySet()).contains("200", "304", "400", "406");
        });
    }

    @Test
    void everyParameterHasADescriptionAnExampleAndItsValues() throws IOException {
        Map<String, Map<String, Map<String, Object>>> paths = at(committed(), "paths");
        paths.forEach((path, item) -> ((List<Map<String, Object>>)
                        at(item, "get").getOrDefault("parameters", List.of()))
                .forEach(parameter -> {
                    String name = path + " " + parameter.get("name");
                    Map<String, Object> schema = at(parameter, "schema");
                    Map<String, Object> value = schema.containsKey("items") ? at(schema, "items") : schema;
                    assertThat((String) parameter.get("description")).as(name).isNotBlank();
                    assertThat(value).as(name).doesNotContainKey("enum");
                    assertThat(parameter.containsKey("example")
                                    || value.containsKey("examples")
                                    || value.containsKey("$ref"))
                            .as(name)
                            .isTrue();
                }));
    }

    @Test
    void everySchemaSaysWhatItsPropertiesAndValuesAre() throws IOException {
        Map<String, Map<String, Object>> schemas = at(committed(), "components", "schemas");

        assertThat(schemas).containsKeys("Decision", "DecisionSummary", "DecisionPage", "DecisionStatus", "Problem");
        assertThat(schemas).allSatisfy((name, schema) -> {
            assertThat((String) schema.get("description")).as(name).isNotBlank();
            if (schema.get("enum") instanceof List<?> values) {
                assertThat(at(schema, "x-enumDescriptions").keySet()).isEqualTo(new LinkedHashSet<>(values));
            } else if ("object".equals(schema.get("type"))) {
                Map<String, Map<String, Object>> properties = at(schema, "properties");
                assertThat(properties).as(name).isNotEmpty();
                assertThat(properties).allSatisfy((property, described) -> {
                    assertThat((String) described.get("description"))
                            .as(name + "." + property)
                            .isNotBlank();
                    assertThat(described.containsKey("example") || refers(described))
                            .as(name + "." + property)
                            .isTrue();
                    assertThat(described).as(name + "." + property).doesNotContainKeys("enum", "properties");
                });
            }
        });
    }

    private static boolean refers(Map<String, Object> schema) {
        return schema.containsKey("$ref")
                || schema.containsKey("oneOf")
                || schema.containsKey("items") && refers(at(schema, "items"));
    }

    @Test
    void everyPropertyIsPromisedButThoseThatAreOnlyThereOnRequest() throws IOException {
        Map<String, Map<String, Object>> schemas = at(committed(), "components", "schemas");
        assertThat(schemas).allSatisfy((name, schema) -> {
            if ("object".equals(schema.get("type"))) {
                Map<String, Map<String, Object>> properties = at(schema, "properties");
                assertThat((List<String>) schema.get("required"))
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(properties.entrySet().stream()
                                .filter(property ->
                                        !property.getValue().toString().contains("only there"))
                                .map(Map.Entry::getKey)
                                .toList());
            }
        });
    }

    @Test
    void everyAnswerHasAnExample() throws IOException {
        Map<String, Map<String, Map<String, Object>>> paths = at(committed(), "paths");
        assertThat(paths).allSatisfy((path, item) -> {
            Map<String, Map<String, Object>> content = at(item, "get", "responses", "200", "content");
            assertThat(content)
                    .allSatisfy((type, described) -> assertThat(
                                    described.containsKey("examples") || type.equals("application/zip"))
                            .as(path + " as " + type)
                            .isTrue());
        });
        Map<String, Map<String, Object>> responses = at(committed(), "components", "responses");
        assertThat(responses)
                .allSatisfy((name, response) -> assertThat(
                                response.containsKey("content")
                                        ? at(response, "content", "application/problem+json")
                                                .containsKey("examples")
                                        : name.equals("NotModified"))
                        .as(name)
                        .isTrue());
    }

    private static Map<String, Object> committed() throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(OpenApi.COMMITTED));
    }

    private static List<String> names(@Nullable Object tags) {
        return requireNonNull((List<Map<String, String>>) tags).stream()
                .map(tag -> requireNonNull(tag.get("name")))
                .toList();
    }

    private static <T> Map<String, T> at(Map<String, ?> object, String... names) {
        return Description.at(object, names);
    }
}
