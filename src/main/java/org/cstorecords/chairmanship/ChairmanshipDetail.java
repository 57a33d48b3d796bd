package org.cstorecords.chairmanship;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.asof.Certainty;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.DiscrepancyDetail;
import org.cstorecords.evidence.Evidence;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.StateReference;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;

@Schema(name = "Chairmanship", description = "A state's term in the chair.")
record ChairmanshipDetail(
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

        @Schema(description = "Priorities of the state that the sources list.")
        List<Chairmanship.Priority> priorities,

        @Schema(description = "Previous term; null where not stated.") @Nullable
        TitledReference predecessor,

        @Schema(description = "Next term; null where not stated.") @Nullable
        TitledReference successor,

        @Schema(description = "Short summary; null for none.") @Nullable
        String summary,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        long citationCount,

        boolean hasDiscrepancy) {

    static ChairmanshipDetail of(
            Chairmanship chairmanship, @Nullable Entry successor, @Nullable Certainty certainty, Evidence evidence) {
        Entry entry = chairmanship.entry();
        return new ChairmanshipDetail(
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
                List.copyOf(chairmanship.priorities),
                TitledReference.of(chairmanship.predecessor),
                TitledReference.of(successor),
                chairmanship.summary,
                evidence.citations(),
                evidence.discrepancies(),
                evidence.citations().size(),
                !evidence.discrepancies().isEmpty());
    }
}
