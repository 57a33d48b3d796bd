package org.cstorecords.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.cstorecords.record.Entry;
import org.cstorecords.record.RecordReference;
import org.jspecify.annotations.Nullable;

@Schema(description = "The creation, correction or withdrawal of a record.")
record Change(
        @Schema(
                description =
                        "Kind of change after the version or time in `since`. `CREATED`: the record is new. `CORRECTED`:"
                                + " the record existed and has changed. `WITHDRAWN`: the record was withdrawn.")
        Kind kind,

        @Schema(description = "Version of the dataset that last changed the record.")
        long version,

        @Schema(description = "Time when that version was published.")
        Instant published,

        @Schema(description = "The record.") RecordReference record,

        @Schema(
                description = "Reason for the withdrawal; null if the record was not withdrawn.",
                example = "It was entered twice.")
        @Nullable
        String reason,

        @Schema(description = "Record that replaces the withdrawn record; null for none.") @Nullable
        RecordReference replacedBy) {

    /** Returns the change of the record since a version of the dataset. */
    static Change of(Entry entry, long since) {
        Entry replacedBy = entry.replacedBy();
        return new Change(
                entry.withdrawalReason() != null
                        ? Kind.WITHDRAWN
                        : entry.created().version() > since ? Kind.CREATED : Kind.CORRECTED,
                entry.changed().version(),
                entry.changed().published(),
                RecordReference.to(entry),
                entry.withdrawalReason(),
                replacedBy == null ? null : RecordReference.to(replacedBy));
    }

    @Schema(description = "Kind of change of a record.")
    enum Kind {
        @Schema(description = "The record is new.")
        CREATED,
        @Schema(description = "The record existed and has changed.")
        CORRECTED,
        @Schema(description = "The record was withdrawn.")
        WITHDRAWN
    }
}
