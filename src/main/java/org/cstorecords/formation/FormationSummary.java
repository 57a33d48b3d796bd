package org.cstorecords.formation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.jspecify.annotations.Nullable;

@Schema(description = "Summary of a standing or other force.")
record FormationSummary(
        String id,

        String self,

        String name,

        @Schema(description = "Abbreviation; null for none.") @Nullable
        String abbreviation,

        @Schema(description = "Date of establishment; null where not stated.") @Nullable
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
