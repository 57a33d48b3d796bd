package org.cstorecords.timeline;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@SortOrder(
        name = "date",
        by = {"date.earliest", "date.latest", "slug", "kind", "rank"})
record TimelineFilter(
        @Parameter(
                description = "Identifier, or code, of the record that the event belongs to.",
                example = "csc-2013-09-23")
        Set<String> id,

        @Nullable LocalDate from,

        @Nullable LocalDate to,

        @Parameter(description = TimelineEvent.KINDS) Set<TimelineEvent.Kind> kind,

        @Expensive
        @Parameter(
                description = "Code of a state that the event concerns: the member, a state named at a session or in a"
                        + " position on an act (also if absent or not signing), a signatory or party of an"
                        + " instrument, the state in the chair, or the state of the office.",
                example = "UZ")
        Set<String> state,

        @Parameter(
                description = "Identifier of the body that met, acted, was chaired, was established or has the office.",
                example = "csc")
        Set<String> body,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<TimelineEvent> criteria() {
        return new Criteria<TimelineEvent>()
                .ids("id", id, "entry.id")
                .overlaps("date", from, to)
                .in("kind", kind)
                .refersTo("state", state, Set.of(EntryType.MEMBER_STATE), TimelineFilter::concerns)
                .refersTo("body", body, EntryType.BODY)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }

    private static Specification<TimelineEvent> concerns(Set<Long> states) {
        return (root, query, builder) -> {
            Subquery<Integer> concerned = query.subquery(Integer.class);
            Root<TimelineState> row = concerned.from(TimelineState.class);
            concerned
                    .select(builder.literal(1))
                    .where(
                            builder.equal(row.get("entryId"), root.get("entry").get("id")),
                            builder.or(
                                    builder.isNull(row.get("kind")), builder.equal(row.get("kind"), root.get("kind"))),
                            builder.or(
                                    builder.isNull(row.get("rank")), builder.equal(row.get("rank"), root.get("rank"))),
                            Criteria.isOneOf(row.get("state").get("id"), states, builder));
            return builder.exists(concerned);
        };
    }
}
