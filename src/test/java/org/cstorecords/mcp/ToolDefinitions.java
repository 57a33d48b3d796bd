package org.cstorecords.mcp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Definitions of the tools, with the arguments and results that the description of the API has. They are short, since assistants
 * pay for each word: arguments have the first sentence of the description, and items of results the names of their properties.
 */
public final class ToolDefinitions {

    /** The committed file. Names and descriptions of tools are edited there. */
    public static final Path COMMITTED = Path.of("src/main/resources/assistant-tools.json");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MAX_LINE = 118;

    /** Lists that are tools: their path, and the schema of an item. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "search_records", List.of("/api/v1/search", "SearchHit"),
            "list_decisions", List.of("/api/v1/decisions", "DecisionSummary"),
            "list_sessions", List.of("/api/v1/sessions", "SessionSummary"),
            "timeline", List.of("/api/v1/timeline", "TimelineEntry"));

    private static final Map<String, String> LISTS_OF_DAY =
            Map.of("members", "MemberStateSummary", "chair", "ChairmanshipSummary", "treaties", "TreatySummary");

    private static final Set<String> NO_ARGUMENTS = Set.of("format", "include", "updatedSince");

    /** Arguments that differ from the parameters of the API. */
    private static final Set<String> OWN_ARGUMENTS = Set.of("q", "limit", "cursor");

    private final JsonNode api;

    private ToolDefinitions(JsonNode api) {
        this.api = api;
    }

    /** Returns what the committed file must contain. */
    public static String renewed() throws IOException {
        JsonNode api = JSON.valueToTree(new Yaml().load(Files.readString(Path.of("src/main/resources/openapi.yaml"))));
        JsonNode tools = JSON.readTree(Files.readString(COMMITTED));
        tools.forEach(new ToolDefinitions(api)::renew);
        return pretty(tools, "", 0) + "\n";
    }

    private void renew(JsonNode tool) {
        String name = tool.path("name").asString();
        JsonNode results = tool.path("outputSchema").path("properties");
        if (LISTS.containsKey(name)) {
            ObjectNode input = (ObjectNode) tool.path("inputSchema");
            input.set("properties", arguments(LISTS.get(name).get(0), input.path("properties")));
            requireAll(results.path("items"), LISTS.get(name).get(1));
        } else if (name.equals("as_of")) {
            LISTS_OF_DAY.forEach((list, item) ->
                    requireAll(results.path(list).path("properties").path("items"), item));
        }
    }

    private ObjectNode arguments(String path, JsonNode own) {
        ObjectNode arguments = JSON.createObjectNode();
        for (JsonNode declared : api.path("paths").path(path).path("get").path("parameters")) {
            JsonNode parameter = resolved(declared);
            String name = parameter.path("name").asString();
            if (OWN_ARGUMENTS.contains(name)) {
                arguments.set(name, own.path(name));
            } else if (!NO_ARGUMENTS.contains(name)) {
                arguments.set(
                        name,
                        schema(parameter.path("schema"))
                                .put(
                                        "description",
                                        start(parameter.path("description").asString())));
            }
        }
        return arguments;
    }

    private static String start(String description) {
        return description.split("[.:;] | \\(|\\n", 2)[0].replaceFirst("\\.$", "") + ".";
    }

    private ObjectNode schema(JsonNode declared) {
        ObjectNode merged = ((ObjectNode) resolved(declared).deepCopy()).setAll((ObjectNode) declared);
        ObjectNode schema = JSON.createObjectNode();
        merged.forEachEntry((keyword, value) -> {
            boolean isExample = keyword.equals("examples")
                    && !merged.has("format")
                    && merged.path("type").asString("").equals("string");
            if (keyword.equals("items")) {
                schema.set(keyword, schema(value));
            } else if (isExample || Set.of("type", "enum", "format", "default").contains(keyword)) {
                schema.set(keyword, value);
            }
        });
        return schema;
    }

    /** Requires all properties that an item always has. */
    private void requireAll(JsonNode list, String item) {
        JsonNode schema = api.path("components").path("schemas").path(item);
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        ArrayNode names = ((ObjectNode) list.path("items")).putArray("required");
        schema.path("properties").propertyNames().stream()
                .filter(required::contains)
                .forEach(names::add);
        names.add("url").add("evidence");
    }

    private JsonNode resolved(JsonNode part) {
        return part.has("$ref") ? api.at(part.path("$ref").asString().substring(1)) : part;
    }

    /** Returns JSON with a line for each part that fits into one. */
    private static String pretty(JsonNode node, String indent, int before) {
        String line = line(node);
        if (!node.isContainer() || node.isEmpty() || line.length() + indent.length() + before <= MAX_LINE) {
            return line;
        }
        String deeper = indent + "  ";
        List<String> parts = new ArrayList<>();
        node.forEachEntry((name, value) ->
                parts.add(deeper + "\"" + name + "\": " + pretty(value, deeper, name.length() + "\"\": ,".length())));
        if (node.isArray()) {
            node.forEach(element -> parts.add(deeper + pretty(element, deeper, 0)));
        }
        return bracketed(node, "\n" + String.join(",\n", parts) + "\n" + indent);
    }

    private static String line(JsonNode node) {
        if (!node.isContainer()) {
            return node.toString();
        }
        Stream<String> parts = node.isArray()
                ? node.valueStream().map(ToolDefinitions::line)
                : node.propertyStream().map(property -> "\"" + property.getKey() + "\": " + line(property.getValue()));
        return bracketed(node, parts.collect(Collectors.joining(", ")));
    }

    private static String bracketed(JsonNode node, String content) {
        return node.isArray() ? "[" + content + "]" : "{" + content + "}";
    }
}
