package org.cstorecords.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.DiscrepancyDetail;
import org.cstorecords.evidence.Evidence;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.StateReference;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;

@Schema(name = "Decision", description = "An act: a decision, statement, agreement, plan, award and the like.")
record DecisionDetail(
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

        @Schema(description = "What it is about.") List<String> topics,

        @Schema(description = "What states did about it, of what the documents say.")
        List<StatePosition> positions,

        @Schema(description = "What it says, in a few words.") @Nullable
        String summary,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        long citationCount,

        boolean hasDiscrepancy) {

    static DecisionDetail of(Decision decision, Evidence evidence) {
        Entry entry = decision.entry();
        return new DecisionDetail(
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
                List.copyOf(decision.topics),
                positions(decision),
                decision.summary,
                evidence.citations(),
                evidence.discrepancies(),
                evidence.citations().size(),
                !evidence.discrepancies().isEmpty());
    }

    static List<StatePosition> positions(Decision decision) {
        return decision.positions.stream().map(StatePosition::of).toList();
    }

    @Schema(name = "StatePosition", description = "What a state did about an act.")
    record StatePosition(
            @Schema(description = "The state.") StateReference state,

            @Schema(description = "What it did.") Decision.Position position,

            @Schema(description = "When; null where not stated.") @Nullable
            HistoricalDate date,

            @Schema(description = "What else the documents say of it.") @Nullable
            String note) {

        static StatePosition of(Decision.StatePosition stance) {
            return new StatePosition(
                    StateReference.to(stance.state()), stance.position(), stance.date(), stance.note());
        }
    }
}
