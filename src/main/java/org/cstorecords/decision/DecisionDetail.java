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

@Schema(name = "Decision", description = "A decision, statement, agreement, plan, award or other act.")
record DecisionDetail(
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

        @Schema(description = "Topics of the act, by their codes.")
        List<String> topics,

        @Schema(description = "Positions of states, as far as sources state them.")
        List<StatePosition> positions,

        @Schema(description = "Short summary; null for none.") @Nullable
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
                decision.scope,
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

    @Schema(name = "StatePosition", description = "Position of a state on an act.")
    record StatePosition(
            @Schema(description = "The state.") StateReference state,

            @Schema(description = "The position.") Decision.Position position,

            @Schema(description = "Date of the position; null if no source states it.") @Nullable
            HistoricalDate date,

            @Schema(description = "Further details from the sources; null for none.") @Nullable
            String note) {

        static StatePosition of(Decision.StatePosition position) {
            return new StatePosition(
                    StateReference.to(position.state()), position.position(), position.date(), position.note());
        }
    }
}
