package org.cstorecords.formation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.DiscrepancyDetail;
import org.cstorecords.evidence.Evidence;
import org.cstorecords.record.Entry;
import org.cstorecords.record.Qualifier;
import org.jspecify.annotations.Nullable;

@Schema(name = "Formation", description = "A standing or other force.")
record FormationDetail(
        String id,

        String self,

        String name,

        @Schema(description = "Abbreviation; null for none.") @Nullable
        String abbreviation,

        @Schema(description = "Other names and spellings in the sources.")
        List<String> aliases,

        @Schema(description = "Date of establishment; null where not stated.") @Nullable
        HistoricalDate established,

        @Schema(description = "Strengths as the sources state them, one for each statement.")
        List<Strength> strengths,

        @Schema(description = "Composition, in words; null where not stated.") @Nullable
        String composition,

        @Schema(description = "Short summary; null for none.") @Nullable
        String summary,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        long citationCount,

        boolean hasDiscrepancy) {

    static FormationDetail of(Formation formation, Evidence evidence) {
        Entry entry = formation.entry();
        return new FormationDetail(
                entry.slug(),
                entry.self(),
                entry.title(),
                formation.abbreviation,
                formation.aliases,
                formation.established,
                formation.strengths.stream().map(Strength::of).toList(),
                formation.composition,
                formation.summary,
                evidence.citations(),
                evidence.discrepancies(),
                evidence.citations().size(),
                !evidence.discrepancies().isEmpty());
    }

    @Schema(name = "Strength", description = "Strength of a force as a source states it.")
    record Strength(
            @Schema(description = "Number of persons; null where not stated.") @Nullable
            Integer personnel,

            @Schema(description = "Qualifier of the number of persons; null where the source gives none.") @Nullable
            Qualifier qualifier,

            @Schema(description = "Units and equipment, in words; null where not stated.") @Nullable
            String units,

            @Schema(description = "Date to which the strength refers; null where not stated.") @Nullable
            HistoricalDate date,

            @Schema(description = "Further details from the sources; null for none.") @Nullable
            String note) {

        static Strength of(Formation.Strength strength) {
            return new Strength(
                    strength.personnel(), strength.qualifier(), strength.units(), strength.date(), strength.note());
        }
    }
}
