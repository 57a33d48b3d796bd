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

        @Schema(description = "Abbreviation.") @Nullable String abbreviation,

        @Schema(description = "Other names and printed forms.")
        List<String> aliases,

        @Schema(description = "When it was established; null where not stated.") @Nullable
        HistoricalDate established,

        @Schema(description = "Its strength, each time that a document states it.")
        List<Strength> strengths,

        @Schema(description = "What it is made of.") @Nullable
        String composition,

        @Schema(description = "What it is for, in a few words.") @Nullable
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

    @Schema(name = "Strength", description = "What a document says of a formation's strength.")
    record Strength(
            @Schema(description = "How many persons; null where not stated.") @Nullable
            Integer personnel,

            @Schema(description = "How the document qualifies the number of persons; null where it does not.") @Nullable
            Qualifier qualifier,

            @Schema(description = "Units and equipment, in words; null where not stated.") @Nullable
            String units,

            @Schema(description = "The time for which it is stated; null where the document has no date.") @Nullable
            HistoricalDate date,

            @Schema(description = "What else the documents say of it.") @Nullable
            String note) {

        static Strength of(Formation.Strength strength) {
            return new Strength(
                    strength.personnel(), strength.qualifier(), strength.units(), strength.date(), strength.note());
        }
    }
}
