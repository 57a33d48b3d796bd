package org.cstorecords.memberstate;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.Set;
import org.cstorecords.asof.Certainty;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Query parameters that filter the list of member states. */
@SortOrder(
        name = "name",
        by = {"entry.sortKey", "slug"})
@SortOrder(name = "code", by = "slug")
record MemberStateFilter(
        @Parameter(description = "Code of the state.", example = "AM")
        Set<String> code,

        @Parameter(
                description = "Only states that had become a party by this day, with their status on this day. Default:"
                        + " all states, with their status today. On 14 June 2009, Armenia is a member as `STATED`,"
                        + " because it attends a session on that day. Today it is so as `LAST_STATED`.",
                example = "2010-01-01")
        @Nullable
        LocalDate asOf,

        @Parameter(description = Certainty.FILTER + "`STATED`, `POSSIBLE` and `LAST_STATED`.")
        Set<Certainty> certainty,

        @Parameter(description = "Membership status on `asOf`, or today.")
        Set<MemberState.Status> status,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    /** Returns the day to which the status refers: {@code asOf}, or today. */
    LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    Criteria<MemberState> criteria(LocalDate day) {
        return new Criteria<MemberState>()
                .ids("code", code, EntryType.MEMBER_STATE)
                .where("status", status, hasStatusOn(day))
                .asOf(EntryType.MEMBER_STATE, asOf, certainty, Certainty.HELD_OR_LAST_STATED)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }

    /** Returns the condition that the last event by the day led to one of the requested statuses. */
    private Specification<MemberState> hasStatusOn(LocalDate day) {
        Set<MemberState.EventKind> kinds = MemberState.EventKind.leadingTo(status);
        return (root, query, builder) -> {
            Subquery<Integer> lastEvent = query.subquery(Integer.class);
            Path<MemberState.Event> event = lastEvent.correlate(root).join("events");

            Subquery<Integer> lastRank = lastEvent.subquery(Integer.class);
            Path<MemberState.Event> past = lastRank.correlate(root).join("events");
            lastRank.select(builder.max(past.get("rank")))
                    .where(builder.lessThanOrEqualTo(past.get("date").<LocalDate>get("latest"), day));

            lastEvent
                    .select(builder.literal(1))
                    .where(
                            builder.equal(event.get("rank"), lastRank),
                            Criteria.isOneOf(event.get("kind"), kinds, builder));
            return builder.exists(lastEvent);
        };
    }
}
