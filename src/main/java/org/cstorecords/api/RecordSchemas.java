package org.cstorecords.api;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cstorecords.Application;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Describes what records promise: every property is there, but one that is left out unless it is asked for, and may be
 * null only where its type says so.
 */
@Component
@SuppressWarnings("rawtypes") // The library's own signatures are.
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        JavaType javaType = Json.mapper().constructType(type.getType());
        if (resolved != null && javaType != null && isOurs(javaType.getRawClass())) {
            Schema<?> described = resolved.get$ref() == null
                    ? resolved
                    : context.getDefinedModels()
                            .get(resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1));
            if (described != null && described.getProperties() != null) {
                describe(javaType.getRawClass(), described);
            }
        }
        return resolved;
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackageName().startsWith(Application.class.getPackageName());
    }

    private static void describe(Class<?> type, Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
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
