package org.cstorecords.web.openapi;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cstorecords.web.list.Page;
import org.jspecify.annotations.Nullable;

/**
 * Customizes the schemas of records and enumerations.
 *
 * <p>A property is required, unless {@link JsonInclude} can leave it out. Its type includes null only if the component
 * is {@link Nullable}. An enumeration is a schema of its own that describes each value. A page is named after its
 * items.
 */
@SuppressWarnings("rawtypes") // The signatures of swagger-core are raw.
class RecordSchemas implements ModelConverter {

    /** Descriptions of properties that most records have. */
    private static final Map<String, String> COMMON_PROPERTIES = Map.of(
            "id", "Identifier.",
            "self", "Path of the record.",
            "title", "Title.",
            "name", "Name.",
            "type", "Type.",
            "status", "Status.",
            "citationCount", "Number of citations of the record.",
            "hasDiscrepancy", "Whether the sources disagree about the record.",
            "citations", "Citations that support the record.",
            "discrepancies", "Discrepancies between sources about the record.");

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        JavaType javaType = Json.mapper().constructType(type.getType());
        if (javaType == null || !isOfThisService(javaType.getRawClass())) {
            return chain.next().resolve(type, context, chain);
        }
        Class<?> rawClass = javaType.getRawClass();
        if (rawClass == Page.class) {
            type.name(pageName(javaType.containedType(0)));
        } else if (rawClass.isEnum()) {
            type.name(enumerationName(rawClass));
        }
        Schema<?> resolved = chain.next().resolve(type.resolveEnumAsRef(true), context, chain);
        Schema<?> described = resolved == null || resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels()
                        .get(resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1));
        if (described != null && rawClass.isEnum()) {
            describeValues(rawClass, described);
        } else if (described != null && rawClass.isRecord() && described.getProperties() != null) {
            describeProperties(rawClass, described);
        }
        return resolved;
    }

    private static boolean isOfThisService(Class<?> type) {
        return type.getPackageName().startsWith("org.cstorecords");
    }

    /** Returns the name of a page, such as {@code DecisionPage} for items of the type {@code DecisionSummary}. */
    private static String pageName(JavaType item) {
        Class<?> type = item.getRawClass();
        String name = type.isAnnotationPresent(io.swagger.v3.oas.annotations.media.Schema.class)
                ? type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class)
                        .name()
                : "";
        return (name.isEmpty() ? type.getSimpleName() : name).replaceFirst("Summary$", "") + "Page";
    }

    /** Returns the declared name of an enumeration, or one with the enclosing class, such as {@code DecisionStatus}. */
    private static String enumerationName(Class<?> type) {
        String name = schema(type).name();
        if (!name.isEmpty()) {
            return name;
        }
        Class<?> owner = type.getEnclosingClass();
        return (owner == null ? "" : owner.getSimpleName().replaceFirst("Filter$|Event$", "")) + type.getSimpleName();
    }

    /** Returns the annotation of a type or enumeration constant. */
    static io.swagger.v3.oas.annotations.media.Schema schema(AnnotatedElement described) {
        return requireNonNull(
                described.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class),
                () -> described + " has no @Schema");
    }

    private static void describeValues(Class<?> type, Schema<?> schema) {
        Map<String, String> meanings = new LinkedHashMap<>();
        List<?> values = schema.getEnum();
        Iterator<Field> constants =
                Arrays.stream(type.getFields()).filter(Field::isEnumConstant).iterator();
        values.forEach(
                value -> meanings.put(value.toString(), schema(constants.next()).description()));
        describeValues(schema, schema(type).description(), meanings);
    }

    /** Adds the meaning of each value to the description, and to the extensions that generators and viewers read. */
    static void describeValues(Schema<?> schema, String description, Map<String, String> meanings) {
        schema.setDescription(meanings.entrySet().stream()
                .map(value -> "- `" + value.getKey() + "`: " + value.getValue())
                .collect(joining("\n", description + "\n\n", "")));
        schema.setExample(schema.getEnum().get(0));
        schema.addExtension("x-enum-descriptions", List.copyOf(meanings.values()));
        schema.addExtension("x-enumDescriptions", meanings);
    }

    private static void describeProperties(Class<?> type, Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        properties.forEach((name, property) -> {
            if (property.getDescription() == null && COMMON_PROPERTIES.containsKey(name)) {
                property.setDescription(COMMON_PROPERTIES.get(name));
            }
        });
        Set<String> optional = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonInclude.class))
                .map(RecordSchemas::name)
                .collect(toSet());
        schema.setRequired(properties.keySet().stream()
                .filter(name -> !optional.contains(name))
                .toList());
        Set<String> nullable = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordSchemas::name)
                .filter(name -> !optional.contains(name))
                .collect(toSet());
        properties.replaceAll((name, property) -> nullable.contains(name) ? withNull(property) : property);
    }

    private static String name(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static Schema<?> withNull(Schema<?> property) {
        if (property.get$ref() != null) {
            Schema<?> oneOf = new Schema<>().description(property.getDescription());
            oneOf.setOneOf(List.of(new Schema<>().$ref(property.get$ref()), new Schema<>().types(Set.of("null"))));
            return oneOf;
        }
        if (property.getOneOf() == null) {
            property.addType("null");
            if (property.getEnum() != null && !property.getEnum().contains(null)) {
                addNullValue(property);
            }
        }
        return property;
    }

    private static <T> void addNullValue(Schema<T> property) {
        List<@Nullable T> values = new ArrayList<>(property.getEnum());
        values.add(null);
        property.setEnum(values);
    }
}
