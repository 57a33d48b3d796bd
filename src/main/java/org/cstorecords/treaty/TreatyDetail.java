package org.cstorecords.treaty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.DiscrepancyDetail;
import org.cstorecords.evidence.Evidence;
import org.cstorecords.record.Entry;
import org.cstorecords.record.Place;
import org.cstorecords.record.StateReference;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;

@Schema(name = "Treaty", description = "A founding or other instrument.")
record TreatyDetail(
        String id,

        String self,

        String title,

        @Schema(description = "Other titles and printed forms.")
        List<String> aliases,

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

        @Schema(description = "What states and organisations did about it, of what the documents say.")
        List<Party> parties,

        @Schema(
                description =
                        "The acts that are about it: that adopt, sign, approve, recommend or plan it, or report of it.")
        List<TitledReference> decisions,

        @Schema(description = "What it is for and what its articles say, in a few words.") @Nullable
        String summary,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        long citationCount,

        boolean hasDiscrepancy) {

    static TreatyDetail of(Treaty treaty, List<Entry> decisions, Evidence evidence) {
        Entry entry = treaty.entry();
        return new TreatyDetail(
                entry.slug(),
                entry.self(),
                entry.title(),
                treaty.aliases,
                treaty.kind,
                treaty.signed,
                treaty.inForce,
                treaty.registered,
                treaty.place,
                treaty.parties.stream().map(Party::of).toList(),
                decisions.stream().map(TitledReference::to).toList(),
                treaty.summary,
                evidence.citations(),
                evidence.discrepancies(),
                evidence.citations().size(),
                !evidence.discrepancies().isEmpty());
    }

    @Schema(name = "TreatyParty", description = "What a state or organisation did about an instrument.")
    record Party(
            @Schema(description = "The state; null for an organisation.") @Nullable
            StateReference state,

            @Schema(description = "The organisation; null for a state.") @Nullable
            String organisation,

            @Schema(description = "What it did.") Treaty.Action action,

            @Schema(description = "When; null where not stated.") @Nullable
            HistoricalDate date,

            @Schema(description = "What else the documents say of it.") @Nullable
            String note) {

        static Party of(Treaty.Party party) {
            return new Party(
                    StateReference.of(party.state()), party.organisation(), party.action(), party.date(), party.note());
        }
    }
}
