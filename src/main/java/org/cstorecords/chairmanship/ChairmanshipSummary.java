package org.cstorecords.chairmanship;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.asof.Certainty;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.StateReference;
import org.jspecify.annotations.Nullable;

@Schema(description = "Summary of a state's term in the chair.")
record ChairmanshipSummary(
        String id,

        String self,

        String title,

        @Schema(description = "Body that the state chairs.") NamedReference body,

        @Schema(description = "State in the chair.") StateReference state,

        @Schema(description = "Kind of term, as the curators class it: regular if no source sets it apart.")
        Chairmanship.Kind kind,

        @Schema(description = "Whether the term was held. The chair of Belarus after 2022 was only announced.")
        Chairmanship.Status status,

        @Schema(description = "Start of the term.") HistoricalDate from,

        @Schema(description = "End of the term; null where not stated.") @Nullable
        HistoricalDate to,

        @Schema(description = "Person in the chair; null where not stated.") @Nullable
        NamedReference person,

        @Schema(description = Certainty.DESCRIPTION) @Nullable
        Certainty certainty,

        long citationCount,

        boolean hasDiscrepancy) {

    static ChairmanshipSummary of(Chairmanship chairmanship, @Nullable Certainty certainty) {
        Entry entry = chairmanship.entry();
        return new ChairmanshipSummary(
                entry.slug(),
                entry.self(),
                entry.title(),
                NamedReference.to(chairmanship.body),
                StateReference.to(chairmanship.state),
                chairmanship.kind,
                chairmanship.status,
                chairmanship.from,
                chairmanship.to,
                NamedReference.of(chairmanship.person),
                certainty,
                entry.citationCount(),
                entry.hasDiscrepancy());
    }
}
