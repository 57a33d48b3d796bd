package org.cstorecords.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** JSON Schemas (2020-12) of arguments and results, from the committed OpenAPI description. */
final class Schemas {

    private static final String COMPONENTS = "#/components/schemas/";
    private static final String DEFINITIONS = "#/$defs/";

    /** Keywords whose values are schemas by name. */
    private static final Set<String> NAMED = Set.of("properties", "$defs");

    /** Annotations that results leave out, since assistants pay for each word. */
    private static final Set<String> ANNOTATIONS = Set.of("description", "examples", "example");

    private final Map<String, Object> description;

    Schemas() {
        try (InputStream yaml = new ClassPathResource("openapi.yaml").getInputStream()) {
            description = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the schema of arguments that are the query parameters of an operation.
     *
     * @param path path of the operation
     * @param without parameters that are no arguments
     * @param more further arguments, or other schemas of parameters, by name
     */
    Map<String, Object> ofParameters(String path, Set<String> without, Map<String, Object> more) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Object declared : list(at("paths", path, "get").get("parameters"))) {
            Map<String, Object> parameter = map(declared);
            if (parameter.get("$ref") instanceof String reference) {
                parameter = at("components", "parameters", reference.substring(reference.lastIndexOf('/') + 1));
            }
            String name = String.valueOf(parameter.get("name"));
            if (!without.contains(name)) {
                Map<String, Object> schema = inlined(map(parameter.get("schema")));
                schema.put(
                        "description",
                        String.valueOf(parameter.get("description"))
                                .replace(
                                        "Repeat the parameter for several values.", "A list means any of its values."));
                properties.put(name, schema);
                if (Boolean.TRUE.equals(parameter.get("required"))) {
                    required.add(name);
                }
            }
        }
        properties.putAll(more);
        return object(properties, required);
    }

    /** Returns the closed schema of arguments. */
    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** Returns the schema of a result with those properties, all of them required. */
    Map<String, Object> result(Map<String, Object> properties) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", defined(properties, definitions));
        schema.put("required", List.copyOf(properties.keySet()));
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        return schema;
    }

    /** Returns the properties of a schema of the API, by name. */
    Map<String, Object> propertiesOf(String name) {
        return new LinkedHashMap<>(map(at("components", "schemas", name).get("properties")));
    }

    /** Returns the values of an enumeration of the API. */
    List<String> values(String name) {
        return list(at("components", "schemas", name).get("enum")).stream()
                .map(String::valueOf)
                .toList();
    }

    /** Returns a schema with keywords and values in their order, which is the same after each start. */
    static Map<String, Object> of(Object... keywordsAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            schema.put((String) keywordsAndValues[i], keywordsAndValues[i + 1]);
        }
        return schema;
    }

    /** Returns a reference to a schema of the API. */
    static Map<String, Object> reference(String name) {
        return of("$ref", COMPONENTS + name);
    }

    /** Returns the names of the properties of an object. */
    static List<String> properties(Map<String, Object> schema) {
        return List.copyOf(map(schema.get("properties")).keySet());
    }

    /** Returns the names of the required properties of an object. */
    static List<String> required(Map<String, Object> schema) {
        return list(schema.get("required")).stream().map(String::valueOf).toList();
    }

    /** Replaces references by what they refer to. */
    private Map<String, Object> inlined(Map<String, Object> schema) {
        Map<String, Object> inlined = new LinkedHashMap<>();
        schema.forEach((key, value) -> {
            if (key.equals("$ref")) {
                inlined.putAll(inlined(at("components", "schemas", name(value))));
            } else if (!key.startsWith("x-")) {
                inlined.put(key, converted(value, this::inlined));
            }
        });
        return inlined;
    }

    /** Refers to definitions, which are added, and removes annotations. */
    private Map<String, Object> defined(Map<String, Object> schemas, Map<String, Object> definitions) {
        Map<String, Object> defined = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> defined.put(name, definedSchema(map(schema), definitions, false)));
        return defined;
    }

    private Map<String, Object> definedSchema(
            Map<String, Object> schema, Map<String, Object> definitions, boolean isNested) {
        Map<String, Object> defined = new LinkedHashMap<>();
        schema.forEach((key, value) -> {
            if (key.equals("$ref")) {
                String name = name(value);
                defined.put(key, DEFINITIONS + name);
                if (definitions.putIfAbsent(name, Map.of()) == null) {
                    definitions.put(name, definedSchema(at("components", "schemas", name), definitions, true));
                }
            } else if (NAMED.contains(key)) {
                Map<String, Object> named = new LinkedHashMap<>();
                map(value).forEach((name, each) -> named.put(name, definedSchema(map(each), definitions, true)));
                defined.put(key, named);
            } else if (!key.startsWith("x-") && !(isNested && ANNOTATIONS.contains(key))) {
                defined.put(key, converted(value, each -> definedSchema(each, definitions, true)));
            }
        });
        return defined;
    }

    private static @Nullable Object converted(@Nullable Object value, UnaryOperator<Map<String, Object>> conversion) {
        if (value instanceof Map<?, ?>) {
            return conversion.apply(map(value));
        }
        return value instanceof List<?> list
                ? list.stream().map(element -> converted(element, conversion)).toList()
                : value;
    }

    private static String name(Object reference) {
        return String.valueOf(reference).substring(COMPONENTS.length());
    }

    private Map<String, Object> at(String... keys) {
        Map<String, Object> found = description;
        for (String key : keys) {
            found = map(found.get(key));
        }
        return found;
    }

    @SuppressWarnings("unchecked") // YAML and JSON have texts as keys.
    private static Map<String, Object> map(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("The OpenAPI description lacks a part that a tool needs");
        }
        return (Map<String, Object>) value;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
