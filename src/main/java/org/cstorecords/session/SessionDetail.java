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
import org.jspecify.annotations.Nullable;

@Schema(name = "Session", description = "A session or meeting of a body.")
record SessionDetail(
        String id,

        String self,

        String title,

        @Schema(description = "Body that met.") NamedReference body,

        @Schema(description = "Kind of session, as the curators class it: regular if no source sets it apart.")
        Session.Kind kind,

        @Schema(description = "Whether the session took place.")
        Session.Status status,

        @Schema(description = "Date of the session.") HistoricalDate date,

        @Schema(description = "Place; null if no source states it.") @Nullable
        Place place,

        @Schema(description = "State and person that chaired; null if no source states them.") @Nullable
        Chair chair,

        @Schema(description = "States and officials that sources name as present or absent.")
        List<Attendance> attendance,

        @Schema(description = "Acts that the session adopted, planned or heard proposed, as far as sources name them.")
        List<DecisionReference> decisions,

        @Schema(description = "Number of documents signed; null if no source states it.") @Nullable
        Integer documentsSigned,

        @Schema(description = "Short summary; null for none.") @Nullable
        String summary,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        long citationCount,

        boolean hasDiscrepancy) {

    static SessionDetail of(Session session, List<DecisionReference> decisions, Evidence evidence) {
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
                decisions,
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

    @Schema(name = "Attendance", description = "A state or official that was present or absent.")
    record Attendance(
            @Schema(description = "The state; null for an official of the Organization.") @Nullable
            StateReference state,

            @Schema(description = "The person; null if sources name only the state.") @Nullable
            NamedReference person,

            @Schema(description = "Office in which the person attended; null if no source states it.") @Nullable
            String capacity,

            @Schema(description = "Whether the state or official was present.")
            Session.Presence presence,

            @Schema(description = "Reason for the absence; null if no source states it.") @Nullable
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
