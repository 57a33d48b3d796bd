package org.cstorecords.memberstate;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Filters of the list of member states.
 */
@SortOrder(
        name = "name",
        by = {"entry.title", "slug"})
@SortOrder(name = "code", by = "slug")
record MemberStateFilter(
        @Parameter(
                description = "Only states that had become party by this day, with their standing on it; today where"
                        + " left out.",
                example = "2010-01-01")
        @Nullable
        LocalDate asOf,

        @Parameter(description = "Standing on that day.") Set<MemberState.Status> status,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    /** Returns the day of the standings: {@code asOf}, or today. */
    LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    Criteria<MemberState> criteria(LocalDate day) {
        return new Criteria<MemberState>()
                .where("status", status, standing(day))
                .where("asOf", status.isEmpty() ? asOf : null, standing(day))
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }

    /** Requires that the last event that had happened by the day led to one of the standings, or to any. */
    private Specification<MemberState> standing(LocalDate day) {
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
                                    : Criteria.isOneOf(event.get("kind"), kinds, builder));
            return builder.exists(standing);
        };
    }
}
