package org.cstorecords.record;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a record that was withdrawn.
 *
 * @param record the record as it was named
 * @param version the version of the dataset that withdrew it
 * @param withdrawn when that was
 * @param reason why
 * @param replacedBy the record that stands in its place, or null
 */
@Schema(name = "Tombstone", description = "What is left of a record that was withdrawn.")
public record Tombstone(
        @Schema(description = "The record as it was named.") RecordReference record,

        @Schema(description = "Version of the dataset that withdrew it.")
        long version,

        @Schema(description = "When that was.") Instant withdrawn,

        @Schema(description = "Why.") String reason,

        @Schema(description = "The record that stands in its place; null for none.") @Nullable
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
