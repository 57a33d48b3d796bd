package org.cstorecords.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;

@Schema(description = "An act, in brief.")
record DecisionSummary(
        String id,

        String self,

        String title,

        @Schema(description = "Kind of act.") Decision.Type type,

        @Schema(description = "How far the act came.") Decision.Status status,

        @Schema(description = "When.") HistoricalDate date,

        @Schema(description = "Body that acted; null where the documents name none of the Organization.") @Nullable
        NamedReference body,

        @Schema(description = "Who acted, where the documents name others than the body, such as the heads of state.")
        @Nullable
        String adoptedBy,

        @Schema(description = "Session at which it was done; null where none is stated.") @Nullable
        TitledReference session,

        @Schema(description = "Instrument that it is about; null where it is about none.") @Nullable
        TitledReference treaty,

        long citationCount,

        boolean hasDiscrepancy,

        @Schema(description = "What states did about it; only there with `include=positions`.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<DecisionDetail.StatePosition> positions,

        @Schema(description = "What the record rests on; only there with `include=citations`.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<CitationDetail> citations) {

    /** Sums up an act, with what is to be shown beside it, or null for what is not. */
    static DecisionSummary of(
            Decision decision,
            @Nullable List<DecisionDetail.StatePosition> positions,
            @Nullable List<CitationDetail> citations) {
        Entry entry = decision.entry();
        return new DecisionSummary(
                entry.slug(),
                entry.self(),
                entry.title(),
                decision.type,
                decision.status,
                decision.date,
                NamedReference.of(decision.body),
                decision.adoptedBy,
                TitledReference.of(decision.session),
                TitledReference.of(decision.treaty),
                entry.citationCount(),
                entry.hasDiscrepancy(),
                positions,
                citations);
    }
}
