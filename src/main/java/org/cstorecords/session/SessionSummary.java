package org.cstorecords.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.Place;
import org.jspecify.annotations.Nullable;

@Schema(description = "Summary of a session or meeting of a body.")
record SessionSummary(
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

        @Schema(description = "Number of documents signed; null if no source states it.") @Nullable
        Integer documentsSigned,

        long citationCount,

        boolean hasDiscrepancy,

        @Schema(
                description =
                        "Acts of the session, in the order of their dates; present only with `include=decisions`.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<DecisionReference> decisions,

        @Schema(
                description =
                        "States and officials that were present or absent; present only with `include=attendance`.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<SessionDetail.Attendance> attendance) {

    /** Returns the summary; decisions and attendance are null unless the request includes them. */
    static SessionSummary of(
            Session session,
            @Nullable List<DecisionReference> decisions,
            @Nullable List<SessionDetail.Attendance> attendance) {
        Entry entry = session.entry();
        return new SessionSummary(
                entry.slug(),
                entry.self(),
                entry.title(),
                NamedReference.to(session.body),
                session.kind,
                session.status,
                session.date,
                session.place,
                Chair.of(session),
                session.documentsSigned,
                entry.citationCount(),
                entry.hasDiscrepancy(),
                decisions,
                attendance);
    }
}
