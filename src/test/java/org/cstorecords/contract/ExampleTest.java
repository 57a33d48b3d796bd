package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cstorecords.contract.OpenApi.Operation;
import org.cstorecords.web.format.MediaTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

class ExampleTest {

    private final OpenApi description = OpenApi.withExamples(OpenApi.RESOURCES);
    private final ResponseCheck check = new ResponseCheck(description);

    static List<Operation> operations() {
        return OpenApi.committed().operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyResponseHasAValidExample(Operation operation) {
        operation
                .responses()
                .forEach((status, response) -> response.mediaTypes().forEach(mediaType -> {
                    JsonNode content = description.at(response.content(mediaType));
                    if (Set.of("application/zip", MediaTypes.XLSX).contains(mediaType)) {
                        return;
                    }
                    assertThat(content.path("examples"))
                            .as("%d %s", status, mediaType)
                            .isNotEmpty();
                    for (JsonNode example : content.path("examples")) {
                        JsonNode value = example.path("value");
                        assertThat(check.checkContent(
                                        response.content(mediaType).appendProperty("schema"),
                                        mediaType,
                                        value.isString() ? value.asString() : value.toString()))
                                .as("%d %s", status, mediaType)
                                .isEmpty();
                    }
                }));
    }

    @Test
    void everyExampleHasAPlaceInTheDescription() {
        assertThat(OpenApi.examples(OpenApi.RESOURCES).keySet())
                .as("Run ./mvnw test -Dtest=DescriptionTest -D%s=true", Contract.RENEW)
                .allMatch(place -> OpenApi.committed()
                        .root()
                        .at(JsonPointer.compile(place).head())
                        .isObject());
    }

    @Test
    void everyValueExampleMatchesItsSchema() {
        List<JsonPointer> examples = new ArrayList<>();
        List<String> violations = new ArrayList<>();
        collect(JsonPointer.empty(), examples, violations);

        assertThat(examples).hasSizeGreaterThan(300);
        assertThat(violations).isEmpty();
    }

    /** Checks the examples in schemas, and those of parameters and headers, which are beside the schema. */
    private void collect(JsonPointer place, List<JsonPointer> examples, List<String> violations) {
        JsonNode node = description.root().at(place);
        boolean isSchema =
                List.of("type", "$ref", "oneOf", "anyOf", "allOf").stream().anyMatch(node::has);
        JsonPointer schema = isSchema ? place : place.appendProperty("schema");
        if (isSchema || node.has("schema")) {
            List<JsonNode> values = new ArrayList<>();
            if (node.has("example")) {
                values.add(node.path("example"));
            }
            if (node.path("examples").isArray()) {
                values.addAll(node.path("examples").values());
            }
            values.forEach(value -> {
                examples.add(place);
                check.check(schema, value)
                        .forEach(violation -> violations.add("%s: %s is wrong: %s".formatted(place, value, violation)));
            });
        }
        node.propertyNames().stream()
                .filter(name -> !name.equals("example") && !name.equals("examples"))
                .forEach(name -> collect(place.appendProperty(name), examples, violations));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(place.appendIndex(i), examples, violations);
        }
    }
}
