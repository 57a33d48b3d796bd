package org.cstorecords.memberstate;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cstorecords.asof.Certainty;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.DiscrepancyDetail;
import org.cstorecords.evidence.Evidence;
import org.cstorecords.record.Entry;
import org.cstorecords.record.Place;
import org.jspecify.annotations.Nullable;

@Schema(name = "MemberState", description = "A state that was ever party to the Treaty.")
record MemberStateDetail(
        @Schema(description = "ISO 3166-1 alpha-2 code.") String code,

        String self,

        @Schema(description = "Short name.") String name,

        @Schema(description = "Full name.") String officialName,

        @Schema(description = "Membership status on `asOf`, or today; null before the state became a party.")
        MemberState.@Nullable Status status,

        @Schema(description = "Certainty of the status; null before the state became a party.") @Nullable
        Certainty certainty,

        @Schema(description = "Periods of membership, derived from the events, earliest first.")
        List<Membership> memberships,

        @Schema(description = "Events that began, confirmed or ended a membership, earliest first.")
        List<Event> events,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        long citationCount,

        boolean hasDiscrepancy) {

    static MemberStateDetail of(MemberState state, LocalDate asOf, @Nullable Certainty certainty, Evidence evidence) {
        Entry entry = state.entry();
        return new MemberStateDetail(
                entry.slug(),
                entry.self(),
                entry.title(),
                state.officialName,
                state.status(asOf),
                certainty,
                Membership.of(state.events),
                state.events.stream().map(Event::of).toList(),
                evidence.citations(),
                evidence.discrepancies(),
                evidence.citations().size(),
                !evidence.discrepancies().isEmpty());
    }

    @Schema(name = "Membership", description = "A period of membership.")
    record Membership(
            @Schema(description = "Start: signature, accession or restored membership.")
            HistoricalDate from,

            @Schema(description = "End: refusal to extend the Treaty, or suspension; null where no end is stated.")
            @Nullable
            HistoricalDate to) {

        static List<Membership> of(List<MemberState.Event> events) {
            List<Membership> memberships = new ArrayList<>();
            HistoricalDate from = null;
            for (MemberState.Event event : events) {
                boolean member = event.kind().status() == MemberState.Status.MEMBER;
                if (member && from == null) {
                    from = event.date();
                } else if (!member && from != null) {
                    memberships.add(new Membership(from, event.date()));
                    from = null;
                }
            }
            if (from != null) {
                memberships.add(new Membership(from, null));
            }
            return memberships;
        }
    }

    @Schema(name = "MembershipEvent", description = "Event that began, confirmed or ended a membership.")
    record Event(
            @Schema(description = "Kind of event.") MemberState.EventKind kind,

            @Schema(description = "Date of the event.") HistoricalDate date,

            @Schema(description = "Place; null where not stated.") @Nullable
            Place place,

            @Schema(description = "Further details from the sources; null for none.") @Nullable
            String note) {

        static Event of(MemberState.Event event) {
            return new Event(event.kind(), event.date(), event.place(), event.note());
        }
    }
}
