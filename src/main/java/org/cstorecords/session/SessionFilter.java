package org.cstorecords.session;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@SortOrder(
        name = "date",
        by = {"date.earliest", "date.latest", "slug"})
@SortOrder(name = "id", by = "slug")
record SessionFilter(
        @Parameter(description = "Identifier of the record.", example = "csc-2013-09-23")
        Set<String> id,

        @Parameter(description = "Identifier of the body that met.", example = "csc")
        Set<String> body,

        @Parameter(description = "Kind of session.") Set<Session.Kind> kind,

        @Parameter(description = "Whether the session took place.")
        Set<Session.Status> status,

        @Nullable LocalDate from,

        @Nullable LocalDate to,

        @Parameter(description = "ISO 3166-1 alpha-2 code of the country of the session.", example = "RU")
        Set<String> country,

        @Parameter(description = "Code of the state, or identifier of the person, that chaired.", example = "RU")
        Set<String> chair,

        @Expensive
        @Parameter(
                description = "Code of a state, or identifier of a person, that was present.",
                example = "nikolai-bordyuzha")
        Set<String> attendedBy,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    private static final Set<EntryType> STATE_OR_PERSON = Set.of(EntryType.MEMBER_STATE, EntryType.PERSON);

    Criteria<Session> criteria() {
        return new Criteria<Session>()
                .ids("id", id, EntryType.SESSION)
                .refersTo("body", body, EntryType.BODY)
                .in("kind", kind)
                .in("status", status)
                .overlaps("date", from, to)
                .where(
                        "country",
                        country,
                        "select code from country order by code",
                        Criteria.isOneOf("place.country", country))
                .refersTo("chair", chair, STATE_OR_PERSON, SessionFilter::hasChair)
                .refersTo("attendedBy", attendedBy, STATE_OR_PERSON, SessionFilter::hasAttendee)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }

    private static Specification<Session> hasChair(Set<Long> chairs) {
        return Criteria.<Session>isOneOf("chairState.id", chairs).or(Criteria.isOneOf("chairPerson.id", chairs));
    }

    private static Specification<Session> hasAttendee(Set<Long> attendees) {
        return (root, query, builder) -> {
            Subquery<Integer> attendance = query.subquery(Integer.class);
            Path<Session.Attendance> attendee = attendance.correlate(root).join("attendance");
            attendance
                    .select(builder.literal(1))
                    .where(
                            builder.equal(attendee.get("presence"), Session.Presence.PRESENT),
                            builder.or(
                                    Criteria.isOneOf(attendee.get("state").get("id"), attendees, builder),
                                    Criteria.isOneOf(attendee.get("person").get("id"), attendees, builder)));
            return builder.exists(attendance);
        };
    }

    record Includes(
            @Expensive @Parameter(description = "Additional properties of each session.", example = "decisions")
            Set<Include> include) {}

    @Schema(description = "Additional property of each session in a list.")
    enum Include {
        @Schema(description = "Acts of the session.")
        DECISIONS,
        @Schema(description = "States and officials that were present or absent.")
        ATTENDANCE;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
