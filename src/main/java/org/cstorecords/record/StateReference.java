package org.cstorecords.record;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reference to a member state. */
@Schema(name = "StateReference", description = "A reference to a member state.")
public record StateReference(
        @Schema(description = "ISO 3166-1 alpha-2 code.") String code,

        @Schema(description = "Short name.") String name,

        @Schema(description = "Its path.") String self) {

    /** Returns a reference to the state, or null for null. */
    public static @Nullable StateReference of(@Nullable Entry entry) {
        return entry == null ? null : to(entry);
    }

    /** Returns a reference to the state. */
    public static StateReference to(Entry entry) {
        return new StateReference(entry.slug(), entry.title(), entry.self());
    }
}
