package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cstorecords.contract.OpenApi.Operation;
import org.cstorecords.web.format.MediaTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

class ExampleTest {

    private static final OpenApi DESCRIPTION = new OpenApi(OpenApi.withExamples(OpenApi.RESOURCES));
    private static final ResponseCheck CHECK = new ResponseCheck(DESCRIPTION);

    static List<Operation> operations() {
        return DESCRIPTION.operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyResponseHasAValidExample(Operation operation) {
        operation
                .responses()
                .forEach((status, response) -> response.mediaTypes().stream()
                        .filter(mediaType ->
                                !Set.of("application/zip", MediaTypes.XLSX).contains(mediaType))
                        .forEach(mediaType -> {
                            JsonPointer content = response.content(mediaType);
                            JsonNode examples = DESCRIPTION.root().at(content).path("examples");
                            assertThat(examples).as("%d %s", status, mediaType).isNotEmpty();
                            for (JsonNode example : examples) {
                                JsonNode value = example.path("value");
                                assertThat(CHECK.checkContent(
                                                content.appendProperty("schema"),
                                                mediaType,
                                                value.isString() ? value.asString() : value.toString()))
                                        .as("%d %s", status, mediaType)
                                        .isEmpty();
                            }
                        }));
    }

    @Test
    void everyExampleHasAPlaceInTheDescription() {
        JsonNode committed = OpenApi.read(OpenApi.COMMITTED);
        assertThat(Examples.read(OpenApi.RESOURCES).keySet())
                .as("Run ./mvnw test -Dtest=DescriptionTest -D%s=true", Contract.RENEW)
                .allMatch(
                        place -> committed.at(JsonPointer.compile(place).head()).isObject());
    }

    @Test
    void everyValueExampleMatchesItsSchema() {
        List<String> violations = new ArrayList<>();

        assertThat(check(JsonPointer.empty(), DESCRIPTION.root(), new HashSet<>(), violations))
                .isGreaterThan(300);
        assertThat(violations).isEmpty();
    }

    /**
     * Checks the examples in schemas, and those of parameters and headers, which are beside the schema. Nodes that equal a
     * checked one, such as those of shared parameters, are skipped.
     */
    private static int check(JsonPointer place, JsonNode node, Set<JsonNode> seen, List<String> violations) {
        if (node.isObject() && !seen.add(node)) {
            return 0;
        }
        int checked = 0;
        boolean isSchema =
                List.of("type", "$ref", "oneOf", "anyOf", "allOf").stream().anyMatch(node::has);
        if (isSchema || node.has("schema")) {
            JsonPointer schema = isSchema ? place : place.appendProperty("schema");
            List<JsonNode> values = new ArrayList<>(
                    node.path("examples").isArray() ? node.path("examples").values() : List.of());
            if (node.has("example")) {
                values.add(node.path("example"));
            }
            values.forEach(value -> CHECK.check(schema, value)
                    .forEach(violation -> violations.add("%s: %s is wrong: %s".formatted(place, value, violation))));
            checked = values.size();
        }
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            if (!child.getKey().equals("example") && !child.getKey().equals("examples")) {
                checked += check(place.appendProperty(child.getKey()), child.getValue(), seen, violations);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            checked += check(place.appendIndex(i), node.path(i), seen, violations);
        }
        return checked;
    }
}
