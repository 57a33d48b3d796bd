package org.cstorecords.formation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.jspecify.annotations.Nullable;

@Schema(description = "A standing or other force, in brief.")
record FormationSummary(
        String id,

        String self,

        String name,

        @Schema(description = "Abbreviation.") @Nullable String abbreviation,

        @Schema(description = "When it was established; null where not stated.") @Nullable
        HistoricalDate established,

        long citationCount,

        boolean hasDiscrepancy) {

    static FormationSummary of(Formation formation) {
        Entry entry = formation.entry();
        return new FormationSummary(
                entry.slug(),
                entry.self(),
                entry.title(),
                formation.abbreviation,
                formation.established,
                entry.citationCount(),
                entry.hasDiscrepancy());
    }
}
