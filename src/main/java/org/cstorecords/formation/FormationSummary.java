package org.cstorecords.formation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.jspecify.annotations.Nullable;

@Schema(description = "A standing or other force, in brief.")
record FormationSummary(
        @Schema(description = "Identifier.") String id,

        @Schema(description = "Path of the record.") String self,

        @Schema(description = "Name.") String name,

        @Schema(description = "Abbreviation.") @Nullable String abbreviation,

        @Schema(description = "When it was established; null where not stated.") @Nullable
        HistoricalDate established,

        @Schema(description = "How many citations the record has.")
        long citationCount,

        @Schema(description = "Whether the documents disagree about the record.")
        boolean hasDiscrepancy) {

    static FormationSummary of(Formation formation) {
        Entry entry = formation.entry();
        return new FormationSummary(
                entry.slug(),
                entry.self(),
                entry.title(),
                formation.abbreviation(),
                formation.established(),
                entry.citationCount(),
                entry.hasDiscrepancy());
    }
}
