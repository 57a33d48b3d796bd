package org.cstorecords.web.openapi;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.cstorecords.web.problem.GoneProblem;
import org.cstorecords.web.problem.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Schemas that operations refer to by name, in addition to those that springdoc finds. */
class NamedSchemas implements OpenApiCustomizer {

    @SuppressWarnings("rawtypes") // The signatures of swagger-core are raw.
    private final Map<String, Schema> schemas = new ConcurrentSkipListMap<>();

    @Override
    public void customise(OpenAPI api) {
        Components components = requireNonNull(api.getComponents());
        of(Problem.class);
        of(GoneProblem.class);
        schemas.forEach(components::addSchemas);
        OpenEnumerations.open(api);
        components.setSchemas(new TreeMap<>(components.getSchemas()));
    }

    /** Adds the schema of a type and all schemas that it refers to. Returns a reference to it. */
    Schema<?> of(Type type) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        schemas.putAll(resolved.referencedSchemas);
        return resolved.schema;
    }

    /** Adds a schema under a name. Returns a reference to it. */
    Schema<?> named(String name, Schema<?> schema) {
        schemas.put(name, schema);
        return new Schema<>().$ref(name);
    }
}
