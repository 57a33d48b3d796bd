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

@Schema(description = "Summary of an act.")
record DecisionSummary(
        String id,

        String self,

        String title,

        @Schema(description = Decision.TYPE) Decision.Type type,

        @Schema(description = "Status of the act.") Decision.Status status,

        @Schema(description = Decision.SCOPE) Decision.Scope scope,

        @Schema(description = "Date of the act.") HistoricalDate date,

        @Schema(description = "Body that acted; null if sources name no body of the Organization.") @Nullable
        NamedReference body,

        @Schema(description = "Who acted, if sources name others than the body, such as the heads of state; else null.")
        @Nullable
        String adoptedBy,

        @Schema(description = "Session of the act; null if no source states one.") @Nullable
        TitledReference session,

        @Schema(description = "Instrument that the act is about; null for none.") @Nullable
        TitledReference treaty,

        long citationCount,

        boolean hasDiscrepancy,

        @Schema(description = "Positions of states; present only with `include=positions`.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<DecisionDetail.StatePosition> positions,

        @Schema(description = "Citations that support the record; present only with `include=citations`.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<CitationDetail> citations) {

    /** Returns the summary; positions and citations are null unless the request includes them. */
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
                decision.scope,
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
