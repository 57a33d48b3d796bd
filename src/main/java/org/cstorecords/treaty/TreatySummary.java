package org.cstorecords.treaty;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.Place;
import org.jspecify.annotations.Nullable;

@Schema(description = "An instrument, in brief.")
record TreatySummary(
        String id,

        String self,

        String title,

        @Schema(description = "Kind of instrument.") Treaty.Kind kind,

        @Schema(
                description =
                        "When it was signed or, of what is not signed, adopted or approved; null where not stated.")
        @Nullable
        HistoricalDate signed,

        @Schema(description = "When it entered into force; null where not stated.") @Nullable
        HistoricalDate inForce,

        @Schema(description = "When it was registered; null where not stated.") @Nullable
        HistoricalDate registered,

        @Schema(description = "Where it was signed; null where not stated.") @Nullable
        Place place,

        long citationCount,

        boolean hasDiscrepancy) {

    static TreatySummary of(Treaty treaty) {
        Entry entry = treaty.entry();
        return new TreatySummary(
                entry.slug(),
                entry.self(),
                entry.title(),
                treaty.kind,
                treaty.signed,
                treaty.inForce,
                treaty.registered,
                treaty.place,
                entry.citationCount(),
                entry.hasDiscrepancy());
    }
}
