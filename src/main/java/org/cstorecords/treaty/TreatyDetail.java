package org.cstorecords.treaty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.asof.Certainty;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.DiscrepancyDetail;
import org.cstorecords.evidence.Evidence;
import org.cstorecords.record.Entry;
import org.cstorecords.record.Place;
import org.cstorecords.record.StateReference;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;

@Schema(name = "Treaty", description = "An international instrument.")
record TreatyDetail(
        String id,

        String self,

        String title,

        @Schema(description = "Other titles and spellings in the sources.")
        List<String> aliases,

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

        @Schema(description = "Actions of states and organizations on the instrument, as far as stated.")
        List<Party> parties,

        @Schema(
                description = "Acts that adopt, sign, approve, recommend, plan or report on the instrument, earliest"
                        + " first.")
        List<TitledReference> decisions,

        @Schema(description = "Short summary of its purpose and contents; null for none.") @Nullable
        String summary,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        long citationCount,

        boolean hasDiscrepancy) {

    static TreatyDetail of(Treaty treaty, List<Entry> decisions, @Nullable Certainty certainty, Evidence evidence) {
        Entry entry = treaty.entry();
        return new TreatyDetail(
                entry.slug(),
                entry.self(),
                entry.title(),
                treaty.aliases,
                treaty.kind,
                treaty.status,
                treaty.signed,
                treaty.inForce,
                treaty.registered,
                treaty.place,
                certainty,
                treaty.parties.stream().map(Party::of).toList(),
                decisions.stream().map(TitledReference::to).toList(),
                treaty.summary,
                evidence.citations(),
                evidence.discrepancies(),
                evidence.citations().size(),
                !evidence.discrepancies().isEmpty());
    }

    @Schema(name = "TreatyParty", description = "Action of a state or organization on an instrument.")
    record Party(
            @Schema(description = "The state; null for an organization.") @Nullable
            StateReference state,

            @Schema(description = "The organization; null for a state.") @Nullable
            String organization,

            @Schema(description = "Action of the state or organization.")
            Treaty.Action action,

            @Schema(description = "Date of the action; null where not stated.") @Nullable
            HistoricalDate date,

            @Schema(description = "Further details from the sources; null for none.") @Nullable
            String note) {

        static Party of(Treaty.Party party) {
            return new Party(
                    StateReference.of(party.state()), party.organization(), party.action(), party.date(), party.note());
        }
    }
}
