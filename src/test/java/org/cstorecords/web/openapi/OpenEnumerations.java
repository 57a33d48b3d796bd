package org.cstorecords.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the enumerations that name kinds of resources open in responses, so that {@code /api/v1} can gain a resource without
 * breaking clients: a string, with the known values in {@code x-extensible-enum}. Parameters keep the closed enumeration. The
 * annotation of such an enumeration has the extension {@code x-extensible-enum}.
 */
@SuppressWarnings("rawtypes") // Signatures of swagger-models have raw types.
final class OpenEnumerations {

    private static final String EXTENSION = "x-extensible-enum";

    private static final String REFERENCE = "#/components/schemas/";

    private OpenEnumerations() {}

    /** Opens the enumerations of a description whose schemas are complete. */
    static void open(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        List.copyOf(schemas.entrySet()).forEach(schema -> {
            String name = schema.getKey();
            Schema<?> open = schema.getValue();
            if (open.getExtensions() != null && open.getExtensions().containsKey(EXTENSION)) {
                String closed = name + "Parameter";
                schemas.put(closed, closed(open));
                open.addExtension(EXTENSION, List.copyOf(open.getEnum()));
                open.setEnum(null);
                api.getPaths().values().stream()
                        .map(PathItem::getGet)
                        .map(Operation::getParameters)
                        .forEach(parameters -> close(parameters, REFERENCE + name, REFERENCE + closed));
            }
        });
    }

    private static <T> Schema<T> closed(Schema<T> open) {
        Schema<T> closed = new Schema<>();
        closed.setTypes(Set.of("string"));
        closed.setDescription(open.getDescription());
        closed.setEnum(open.getEnum());
        closed.setExample(open.getExample());
        open.getExtensions().forEach(closed::addExtension);
        closed.getExtensions().remove(EXTENSION);
        return closed;
    }

    private static void close(@Nullable List<Parameter> parameters, String open, String closed) {
        if (parameters != null) {
            parameters.stream()
                    .map(parameter -> parameter.getSchema() == null
                            ? null
                            : parameter.getSchema().getItems())
                    .filter(items -> items != null && open.equals(items.get$ref()))
                    .forEach(items -> items.set$ref(closed));
        }
    }
}
