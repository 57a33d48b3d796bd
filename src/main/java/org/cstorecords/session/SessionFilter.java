package org.cstorecords.session;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.DatedFilter;
import org.cstorecords.web.list.ListFilter;
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
 * @param q words to search for, or null
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param include what to show beside the rest
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
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

        @Expensive
        @Parameter(
                description = "Code of a state, or identifier of a person, named as present; repeat it for several.",
                example = "nikolai-bordyuzha")
        Set<String> attendedBy,

        @Expensive @Parameter(description = "Whether the documents disagree about it.") @Nullable
        Boolean hasDiscrepancy,

        @Parameter(description = ListFilter.Q, example = "Sochi")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = ListFilter.UPDATED_SINCE, example = "2026-01-01") @Nullable
        String updatedSince,

        @Expensive @Parameter(description = "What to show of each session beside the rest.", example = "decisions")
        Set<Include> include,

        @Parameter(description = ListFilter.SORT)
        @Schema(
                allowableValues = {"date", "-date", "id", "-id", "relevance"},
                defaultValue = "date")
        String sort,

        @Parameter(description = "Size of a page.") @Schema(defaultValue = "50") @Min(1) @Max(500)
        int limit,

        @Parameter(description = "Where the page begins: from `next` of the page before.") @Nullable
        Cursor cursor,

        @Parameter(description = ListFilter.FORMAT)
        @Schema(
                allowableValues = {"json", "csv", "ndjson", "ics"},
                defaultValue = "json")
        String format)
        implements DatedFilter {

    static final List<Ordering<Session>> ORDERINGS =
            List.of(Ordering.byDate("date", "date", Session::date), Ordering.byId("id"));

    Specification<Session> specification(References references) {
        return specification(references, null);
    }

    /** Returns the condition that all of them make but the filter of a facet, or all for null. */
    Specification<Session> specification(References references, SessionFacets.@Nullable Facet aside) {
        Set<Long> chairs = references.keys("chair", chair, EntryType.MEMBER_STATE, EntryType.PERSON);
        Set<Long> attendees = references.keys("attendedBy", attendedBy, EntryType.MEMBER_STATE, EntryType.PERSON);
        return Specification.<Session>where(Conditions.refersTo(
                        "body",
                        aside == SessionFacets.Facet.BODY ? Set.of() : references.keys("body", body, EntryType.BODY)))
                .and(Conditions.in("kind", aside == SessionFacets.Facet.KIND ? Set.of() : kind))
                .and(Conditions.in("status", aside == SessionFacets.Facet.STATUS ? Set.of() : status))
                .and(
                        aside == SessionFacets.Facet.YEAR
                                ? Specification.unrestricted()
                                : Specification.where(Conditions.overlaps("date", from, to)))
                .and(Conditions.disputed(hasDiscrepancy))
                .and(common(references))
                .and((root, query, builder) -> country.isEmpty() || aside == SessionFacets.Facet.COUNTRY
                        ? builder.conjunction()
                        : Conditions.isOneOf(Conditions.part(root, "place", "country"), country, builder))
                .and((root, query, builder) -> chairs.isEmpty()
                        ? builder.conjunction()
                        : builder.or(
                                Conditions.isOneOf(root.get("chairState").get("id"), chairs, builder),
                                Conditions.isOneOf(root.get("chairPerson").get("id"), chairs, builder)))
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
                                Conditions.isOneOf(attendance.get("state").get("id"), attendees, builder),
                                Conditions.isOneOf(attendance.get("person").get("id"), attendees, builder)));
    }

    @Schema(description = "What a list can show of each session beside the rest.")
    enum Include {
        @Schema(description = "What it did.")
        DECISIONS,
        @Schema(description = "Who came and who stayed away.")
        ATTENDANCE;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
