package org.cstorecords.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.cstorecords.record.Entry;
import org.cstorecords.record.RecordReference;
import org.jspecify.annotations.Nullable;

@Schema(description = "That a record was created, corrected or withdrawn.")
record Change(
        @Schema(
                description =
                        "What became of the record since then: `CREATED`: it is new; `CORRECTED`: it was there and"
                                + " says something else now; `WITHDRAWN`: it is not there any more.")
        Kind kind,

        @Schema(description = "The version of the dataset that changed it last.")
        long version,

        @Schema(description = "When that was.") Instant published,

        @Schema(description = "The record.") RecordReference record,

        @Schema(description = "Why it was withdrawn; null for others.", example = "It was entered twice.") @Nullable
        String reason,

        @Schema(description = "The record that stands in its place if it was withdrawn; null for none.") @Nullable
        RecordReference replacedBy) {

    /** Returns what became of the record since that version. */
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

    @Schema(description = "What became of a record.")
    enum Kind {
        @Schema(description = "It is new.")
        CREATED,
        @Schema(description = "It was there and says something else now.")
        CORRECTED,
        @Schema(description = "It is not there any more.")
        WITHDRAWN
    }
}
