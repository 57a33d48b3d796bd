package org.cstorecords.record;

import io.swagger.v3.oas.annotations.media.Schema;

/** A reference to a record of any type. */
@Schema(name = "RecordReference", description = "A reference to a record of any type.")
public record RecordReference(
        @Schema(description = "Kind of record.") EntryType type,

        @Schema(description = "Its identifier, or the code of a state.")
        String id,

        @Schema(description = "Its name or title.") String title,

        @Schema(description = "Its path.") String self) {

    /** Returns a reference to the record. */
    public static RecordReference to(Entry entry) {
        return new RecordReference(entry.type(), entry.slug(), entry.title(), entry.self());
    }
}
