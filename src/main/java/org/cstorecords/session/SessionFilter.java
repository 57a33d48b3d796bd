package org.cstorecords.session;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cstorecords.api.Cursor;
import org.cstorecords.api.DatedFilter;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of sessions.
 *
 * @param body bodies that met, empty for any
 * @param kind kinds of session, empty for any
 * @param status whether they took place, empty for any
 * @param from the first day, or null
 * @param to the last day, or null
 * @param country countries where they met, empty for any
 * @param chair states or persons who chaired, empty for any
 * @param attendedBy states or persons who came, empty for any
 * @param hasDiscrepancy whether the documents disagree, or null for either
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 */
record SessionFilter(
        @Parameter(description = "Identifier of the body that met; repeat it for several.", example = "csc")
        Set<String> body,

        @Parameter(description = "Kind of session; repeat it for several.")
        Set<Session.Kind> kind,

        @Parameter(description = "Whether it took place; repeat it for both.")
        Set<Session.Status> status,

        @Parameter(description = "Only what can have been on this day or later.", example = "2013-01-01") @Nullable
        LocalDate from,

        @Parameter(description = "Only what can have been on this day or earlier.", example = "2013-12-31") @Nullable
        LocalDate to,

        @Parameter(
                description = "ISO 3166-1 alpha-2 code of the country where it met; repeat it for several.",
                example = "RU")
        Set<String> country,

        @Parameter(
                description = "Code of the state, or identifier of the person, who chaired; repeat it for several.",
                example = "RU")
        Set<String> chair,

        @Parameter(
                description = "Code of a state, or identifier of a person, named as present; repeat it for several.",
                example = "nikolai-bordyuzha")
        Set<String> attendedBy,

        @Parameter(description = "Whether the documents disagree about it.") @Nullable
        Boolean hasDiscrepancy,

        @Parameter(description = "Order; `-` reverses it.")
        @Schema(
                allowableValues = {"date", "-date", "id", "-id"},
                defaultValue = "date")
        String sort,

        @Parameter(description = "Size of a page.") @Schema(defaultValue = "50") @Min(1) @Max(500)
        int limit,

        @Parameter(description = "Where the page begins: from `next` of the page before.") @Nullable
        Cursor cursor)
        implements DatedFilter {

    static final List<Ordering<Session>> ORDERINGS =
            List.of(Ordering.byDate("date", "date", Session::date), Ordering.byId("id"));

    Specification<Session> specification(References references) {
        Set<Long> chairs = references.keys("chair", chair, EntryType.MEMBER_STATE, EntryType.PERSON);
        Set<Long> attendees = references.keys("attendedBy", attendedBy, EntryType.MEMBER_STATE, EntryType.PERSON);
        return Specification.<Session>where(Conditions.refersTo("body", references.keys("body", body, EntryType.BODY)))
                .and(Conditions.in("kind", kind))
                .and(Conditions.in("status", status))
                .and(Conditions.overlaps("date", from, to))
                .and(Conditions.disputed(hasDiscrepancy))
                .and((root, query, builder) -> country.isEmpty()
                        ? builder.conjunction()
                        : root.get("place").get("country").in(country))
                .and((root, query, builder) -> chairs.isEmpty()
                        ? builder.conjunction()
                        : builder.or(
                                root.get("chairState").get("id").in(chairs),
                                root.get("chairPerson").get("id").in(chairs)))
                .and((root, query, builder) -> attendees.isEmpty()
                        ? builder.conjunction()
                        : builder.exists(attendance(root, query.subquery(Integer.class), builder, attendees)));
    }

    private static Subquery<Integer> attendance(
            Root<Session> root, Subquery<Integer> subquery, CriteriaBuilder builder, Set<Long> attendees) {
        Path<Session.Attendance> attendance = subquery.correlate(root).join("attendance");
        return subquery.select(builder.literal(1))
                .where(
                        builder.equal(attendance.get("presence"), Session.Presence.PRESENT),
                        builder.or(
                                attendance.get("state").get("id").in(attendees),
                                attendance.get("person").get("id").in(attendees)));
    }
}
