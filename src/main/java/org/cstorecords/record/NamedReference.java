package org.cstorecords.record;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reference to another record that has a name. */
@Schema(name = "NamedReference", description = "A reference to another record by its name.")
public record NamedReference(
        @Schema(description = "The identifier of the record.")
        String id,

        @Schema(description = "Its name.") String name,
        @Schema(description = "Its path.") String self) {

    /** Returns a reference to the record, or null for null. */
    public static @Nullable NamedReference of(@Nullable Entry entry) {
        return entry == null ? null : to(entry);
    }

    /** Returns a reference to the record. */
    public static NamedReference to(Entry entry) {
        return new NamedReference(entry.slug(), entry.title(), entry.self());
    }
}
