package org.cstorecords.memberstate;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Subquery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.ListFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of member states.
 *
 * @param asOf the day to which standings refer, or null for today
 * @param status standings on that day, empty for any
 * @param hasDiscrepancy whether the documents disagree, or null for either
 * @param q words to search for, or null
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record MemberStateFilter(
        @Parameter(
                description = "Only states that had become party by this day, with their standing on it; today where"
                        + " left out.",
                example = "2010-01-01")
        @Nullable
        LocalDate asOf,

        @Parameter(description = "Standing on that day; repeat it for several.")
        Set<MemberState.Status> status,

        @Parameter(description = "Whether the documents disagree about it.") @Nullable
        Boolean hasDiscrepancy,

        @Parameter(description = ListFilter.Q, example = "Georgia")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = ListFilter.UPDATED_SINCE, example = "2026-01-01") @Nullable
        String updatedSince,

        @Parameter(description = ListFilter.SORT)
        @Schema(
                allowableValues = {"name", "-name", "code", "-code", "relevance"},
                defaultValue = "name")
        String sort,

        @Parameter(description = "Size of a page.") @Schema(defaultValue = "50") @Min(1) @Max(500)
        int limit,

        @Parameter(description = "Where the page begins: from `next` of the page before.") @Nullable
        Cursor cursor,

        @Parameter(description = ListFilter.FORMAT)
        @Schema(
                allowableValues = {"json", "csv", "ndjson"},
                defaultValue = "json")
        String format)
        implements ListFilter {

    static final List<Ordering<MemberState>> ORDERINGS = List.of(Ordering.byTitle("name"), Ordering.byId("code"));

    LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    Specification<MemberState> specification(References references, LocalDate today) {
        return standing(today).and(Conditions.disputed(hasDiscrepancy)).and(common(references));
    }

    /** Selects by the last event that had happened on the day. */
    private Specification<MemberState> standing(LocalDate today) {
        if (asOf == null && status.isEmpty()) {
            return Specification.unrestricted();
        }
        LocalDate day = day(today);
        Set<MemberState.EventKind> kinds = MemberState.Status.reachedBy(status);
        return (root, query, builder) -> {
            Subquery<Integer> standing = query.subquery(Integer.class);
            Path<MemberState.Event> event = standing.correlate(root).join("events");

            Subquery<Integer> last = standing.subquery(Integer.class);
            Path<MemberState.Event> past = last.correlate(root).join("events");
            last.select(builder.max(past.get("rank")))
                    .where(builder.lessThanOrEqualTo(past.get("date").<LocalDate>get("latest"), day));

            standing.select(builder.literal(1))
                    .where(
                            builder.equal(event.get("rank"), last),
                            status.isEmpty()
                                    ? builder.conjunction()
                                    : Conditions.isOneOf(event.get("kind"), kinds, builder));
            return builder.exists(standing);
        };
    }
}
