package org.cstorecords.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.DiscrepancyDetail;
import org.cstorecords.evidence.Evidence;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.Place;
import org.cstorecords.record.StateReference;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;

@Schema(name = "Session", description = "A session or meeting of a body.")
record SessionDetail(
        String id,

        String self,

        String title,

        @Schema(description = "Body that met.") NamedReference body,

        @Schema(description = "Kind of session.") Session.Kind kind,

        @Schema(description = "Whether it took place.") Session.Status status,

        @Schema(description = "When.") HistoricalDate date,

        @Schema(description = "Where; null where not stated.") @Nullable
        Place place,

        @Schema(description = "Who chaired; null where not stated.") @Nullable
        Chair chair,

        @Schema(description = "Who came and who stayed away, of those named.")
        List<Attendance> attendance,

        @Schema(description = "What it adopted or planned, of what the documents name.")
        List<TitledReference> decisions,

        @Schema(description = "How many documents were signed, as stated; null where not stated.") @Nullable
        Integer documentsSigned,

        @Schema(description = "What happened, in a few words.") @Nullable
        String summary,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        long citationCount,

        boolean hasDiscrepancy) {

    static SessionDetail of(Session session, List<Entry> decisions, Evidence evidence) {
        Entry entry = session.entry();
        return new SessionDetail(
                entry.slug(),
                entry.self(),
                entry.title(),
                NamedReference.to(session.body),
                session.kind,
                session.status,
                session.date,
                session.place,
                Chair.of(session),
                attendance(session),
                decisions(decisions),
                session.documentsSigned,
                session.summary,
                evidence.citations(),
                evidence.discrepancies(),
                evidence.citations().size(),
                !evidence.discrepancies().isEmpty());
    }

    static List<Attendance> attendance(Session session) {
        return session.attendance.stream().map(Attendance::of).toList();
    }

    static List<TitledReference> decisions(List<Entry> decisions) {
        return decisions.stream().map(TitledReference::to).toList();
    }

    @Schema(name = "Attendance", description = "A state or official who came, or stayed away.")
    record Attendance(
            @Schema(description = "The state; null for an official of the Organization.") @Nullable
            StateReference state,

            @Schema(description = "The person; null where only the state is named.") @Nullable
            NamedReference person,

            @Schema(description = "The office in which the person came.") @Nullable
            String capacity,

            @Schema(description = "Whether they were there.")
            Session.Presence presence,

            @Schema(description = "Why they stayed away; null where not stated.") @Nullable
            String reason) {

        static Attendance of(Session.Attendance attendance) {
            return new Attendance(
                    StateReference.of(attendance.state()),
                    NamedReference.of(attendance.person()),
                    attendance.capacity(),
                    attendance.presence(),
                    attendance.reason());
        }
    }
}
