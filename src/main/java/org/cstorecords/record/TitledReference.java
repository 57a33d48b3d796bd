package org.cstorecords.record;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reference to another record that has a title. */
@Schema(name = "TitledReference", description = "A reference to another record by its title.")
public record TitledReference(
        @Schema(description = "The identifier of the record.")
        String id,

        @Schema(description = "Its title.") String title,
        @Schema(description = "Its path.") String self) {

    /** Returns a reference to the record, or null for null. */
    public static @Nullable TitledReference of(@Nullable Entry entry) {
        return entry == null ? null : to(entry);
    }

    /** Returns a reference to the record. */
    public static TitledReference to(Entry entry) {
        return new TitledReference(entry.slug(), entry.title(), entry.self());
    }

    /** Returns a reference to the record of that type with the identifier and title. */
    public static TitledReference to(EntryType type, String slug, String title) {
        return new TitledReference(slug, title, type.path() + "/" + slug);
    }
}
