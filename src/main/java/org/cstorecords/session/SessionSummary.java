package org.cstorecords.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.Place;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;

@Schema(description = "A session or meeting of a body, in brief.")
record SessionSummary(
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

        @Schema(description = "How many documents were signed, as stated; null where not stated.") @Nullable
        Integer documentsSigned,

        long citationCount,

        boolean hasDiscrepancy,

        @Schema(description = "What it did, in the order of dates; only there with `include=decisions`.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<TitledReference> decisions,

        @Schema(description = "Who came and who stayed away; only there with `include=attendance`.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<SessionDetail.Attendance> attendance) {

    /** Sums up a session, with what is to be shown beside it, or null for what is not. */
    static SessionSummary of(
            Session session,
            @Nullable List<TitledReference> decisions,
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
