package org.cstorecords.treaty;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.asof.Certainty;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.Place;
import org.jspecify.annotations.Nullable;

@Schema(description = "Summary of an instrument.")
record TreatySummary(
        String id,

        String self,

        String title,

        @Schema(description = "Kind of instrument, as its title names it.")
        Treaty.Kind kind,

        @Schema(description = Treaty.STATUS) Treaty.Status status,

        @Schema(
                description = "Date of signature, or of adoption or approval for an instrument that is not signed; null"
                        + " where not stated.")
        @Nullable
        HistoricalDate signed,

        @Schema(description = "Date of entry into force; null where not stated.") @Nullable
        HistoricalDate inForce,

        @Schema(description = "Date of registration; null where not stated.") @Nullable
        HistoricalDate registered,

        @Schema(description = "Place of signature; null where not stated.") @Nullable
        Place place,

        @Schema(description = Certainty.DESCRIPTION) @Nullable
        Certainty certainty,

        long citationCount,

        boolean hasDiscrepancy) {

    static TreatySummary of(Treaty treaty, @Nullable Certainty certainty) {
        Entry entry = treaty.entry();
        return new TreatySummary(
                entry.slug(),
                entry.self(),
                entry.title(),
                treaty.kind,
                treaty.status,
                treaty.signed,
                treaty.inForce,
                treaty.registered,
                treaty.place,
                certainty,
                entry.citationCount(),
                entry.hasDiscrepancy());
    }
}
