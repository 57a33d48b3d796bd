package org.cstorecords.record;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Tombstone", description = "A withdrawn record.")
public record Tombstone(
        @Schema(description = "The record, by its last title.")
        RecordReference record,

        @Schema(description = "Version of the dataset that withdrew the record.")
        long version,

        @Schema(description = "Time of the withdrawal.") Instant withdrawn,

        @Schema(description = "Reason of the withdrawal.") String reason,

        @Schema(description = "The record that replaces it; null for none.") @Nullable
        RecordReference replacedBy) {

    static Tombstone of(Entry entry) {
        return new Tombstone(
                RecordReference.to(entry),
                entry.changed().version(),
                entry.changed().published(),
                requireNonNull(entry.withdrawalReason()),
                entry.replacedBy() == null ? null : RecordReference.to(entry.replacedBy()));
    }
}
