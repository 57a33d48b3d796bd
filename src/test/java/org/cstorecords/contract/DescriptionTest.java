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
import tools.jackson.databind.json.JsonMapper;

@ApiTest
@SuppressWarnings("unchecked") // Parsed YAML is untyped.
class DescriptionTest {

    @Autowired
    Api api;

    @Test
    void theCommittedDescriptionMatchesTheCode() throws IOException {
        Path generated = Path.of("target/openapi.yaml");
        Files.writeString(generated, Description.of(api));
        if (Boolean.getBoolean(Contract.RENEW)) {
            Files.copy(generated, OpenApi.COMMITTED, StandardCopyOption.REPLACE_EXISTING);
            Examples.renew(api, OpenApi.read(generated));
            Files.writeString(Columns.COMMITTED, Columns.table());
        }
        assertThat(OpenApi.COMMITTED)
                .as(
                        "If the change is intended, run ./mvnw test -Dtest=%s -D%s=true and review the difference",
                        getClass().getSimpleName(), Contract.RENEW)
                .hasSameTextualContentAs(generated);
    }

    @Test
    void theServedDescriptionIsTheCommittedOneWithExamplesInJson() throws IOException {
        // The service reads the copies of the build, which are older than the files while those are renewed.
        Path resources = Path.of("target/classes");
        assertThat(api.send(HttpMethod.GET, "openapi.yaml").body())
                .isEqualTo(Files.readString(resources.resolve("openapi.yaml")));
        assertThat(new JsonMapper()
                        .readTree(api.send(HttpMethod.GET, "openapi.json").body()))
                .isEqualTo(OpenApi.withExamples(resources).root());
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
    void everyParameterHasADescriptionAndAnExample() {
        OpenApi.committed()
                .operations()
                .forEach(operation -> operation
                        .parameters()
                        .forEach(parameter -> assertThat(parameter)
                                .as(operation + " " + parameter)
                                .satisfies(
                                        each -> assertThat(each.description()).isNotBlank(),
                                        each -> assertThat(each.name().equals("cursor")
                                                        || !each.validValues().isEmpty())
                                                .isTrue())));
    }

    @Test
    void everySchemaDescribesItsPropertiesAndValues() throws IOException {
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
                    assertThat(described).as(name + "." + property).doesNotContainKeys("enum", "properties");
                });
            }
        });
    }

    @Test
    void everyPropertyIsRequiredExceptThoseIncludedOnRequest() throws IOException {
        Map<String, Map<String, Object>> schemas = at(committed(), "components", "schemas");
        assertThat(schemas).allSatisfy((name, schema) -> {
            if ("object".equals(schema.get("type"))) {
                Map<String, Map<String, Object>> properties = at(schema, "properties");
                assertThat((List<String>) schema.get("required"))
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(properties.entrySet().stream()
                                .filter(property ->
                                        !property.getValue().toString().contains("present only"))
                                .map(Map.Entry::getKey)
                                .toList());
            }
        });
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
        Object found = object;
        for (String name : names) {
            found = requireNonNull(((Map<String, Object>) found).get(name), name);
        }
        return (Map<String, T>) found;
    }
}
