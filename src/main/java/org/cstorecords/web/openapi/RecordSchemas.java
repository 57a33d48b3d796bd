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
import org.cstorecords.Application;
import org.cstorecords.web.list.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Describes what records promise: every property is there, but one that is left out unless it is asked for, and may be
 * null only where its type says so. An enumeration is a schema of its own that says what each value means, and a page is
 * named after its items.
 */
@Component
@SuppressWarnings("rawtypes") // The library's own signatures are.
class RecordSchemas implements ModelConverter {

    /** The descriptions of properties that most records have. */
    private static final Map<String, String> COMMON = Map.of(
            "id", "Identifier.",
            "self", "Path of the record.",
            "title", "Title.",
            "name", "Name.",
            "citationCount", "Number of citations of the record.",
            "hasDiscrepancy", "Whether sources disagree about the record.",
            "citations", "Citations that support the record.",
            "discrepancies", "Discrepancies between sources about the record.");

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        JavaType javaType = Json.mapper().constructType(type.getType());
        if (javaType == null || !isOurs(javaType.getRawClass())) {
            return chain.next().resolve(type, context, chain);
        }
        Class<?> ours = javaType.getRawClass();
        if (ours == Page.class || ours.isEnum()) {
            type.name(ours == Page.class ? page(javaType.containedType(0)) : enumeration(ours));
        }
        Schema<?> resolved = chain.next().resolve(type.resolveEnumAsRef(true), context, chain);
        Schema<?> described = resolved == null || resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels()
                        .get(resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1));
        if (described != null && ours.isEnum()) {
            explain(ours, described);
        } else if (described != null && ours.isRecord() && described.getProperties() != null) {
            describe(ours, described);
        }
        return resolved;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().startsWith(Application.class.getPackageName());
    }

    /** Names a page after its items: that of decisions, which are shown in brief, is a page of decisions. */
    private static String page(JavaType item) {
        Class<?> type = item.getRawClass();
        String name = type.isAnnotationPresent(io.swagger.v3.oas.annotations.media.Schema.class)
                ? type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class)
                        .name()
                : "";
        return (name.isEmpty() ? type.getSimpleName() : name).replaceFirst("Summary$", "") + "Page";
    }

    /** Names an enumeration after what it is nested in, whose kinds or statuses it tells, unless it has a name. */
    private static String enumeration(Class<?> type) {
        String name = schema(type).name();
        if (!name.isEmpty()) {
            return name;
        }
        Class<?> owner = type.getEnclosingClass();
        return (owner == null ? "" : owner.getSimpleName().replaceFirst("Filter$|Event$", "")) + type.getSimpleName();
    }

    /** Returns how the type or constant is described. */
    static io.swagger.v3.oas.annotations.media.Schema schema(AnnotatedElement described) {
        return requireNonNull(
                described.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class),
                () -> described + " is not described");
    }

    private static void explain(Class<?> type, Schema<?> schema) {
        Map<String, String> meanings = new LinkedHashMap<>();
        List<?> values = schema.getEnum();
        Iterator<Field> constants =
                Arrays.stream(type.getFields()).filter(Field::isEnumConstant).iterator();
        values.forEach(
                value -> meanings.put(value.toString(), schema(constants.next()).description()));
        explain(schema, schema(type).description(), meanings);
    }

    /** Says what each value means, in words and where generators of clients and pages look for it. */
    static void explain(Schema<?> schema, String description, Map<String, String> meanings) {
        schema.setDescription(meanings.entrySet().stream()
                .map(value -> "- `" + value.getKey() + "`: " + value.getValue())
                .collect(joining("\n", description + "\n\n", "")));
        schema.setExample(schema.getEnum().get(0));
        schema.addExtension("x-enum-descriptions", List.copyOf(meanings.values()));
        schema.addExtension("x-enumDescriptions", meanings);
    }

    private static void describe(Class<?> type, Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        properties.forEach((name, property) -> {
            if (property.getDescription() == null && COMMON.containsKey(name)) {
                property.setDescription(COMMON.get(name));
            }
        });
        Set<String> onRequest = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonInclude.class))
                .map(RecordSchemas::name)
                .collect(toSet());
        schema.setRequired(properties.keySet().stream()
                .filter(name -> !onRequest.contains(name))
                .toList());
        Set<String> nullable = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordSchemas::name)
                .filter(name -> !onRequest.contains(name))
                .collect(toSet());
        properties.replaceAll((name, property) -> nullable.contains(name) ? nullable(property) : property);
    }

    private static String name(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static Schema<?> nullable(Schema<?> property) {
        if (property.get$ref() != null) {
            Schema<?> either = new Schema<>().description(property.getDescription());
            either.setOneOf(List.of(new Schema<>().$ref(property.get$ref()), new Schema<>().types(Set.of("null"))));
            return either;
        }
        if (property.getOneOf() == null) {
            property.addType("null");
            if (property.getEnum() != null && !property.getEnum().contains(null)) {
                addNull(property);
            }
        }
        return property;
    }

    private static <T> void addNull(Schema<T> property) {
        List<@Nullable T> values = new ArrayList<>(property.getEnum());
        values.add(null);
        property.setEnum(values);
    }
}
