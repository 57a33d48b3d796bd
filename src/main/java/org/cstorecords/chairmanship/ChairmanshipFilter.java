package org.cstorecords.chairmanship;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Query parameters that filter the list of chairmanships. */
@SortOrder(
        name = "from",
        by = {"from.earliest", "from.latest", "slug"})
@SortOrder(name = "id", by = "slug")
record ChairmanshipFilter(
        @Parameter(description = "Identifier of the record.", example = "ru-2013")
        Set<String> id,

        @Parameter(description = "Code of the state.", example = "AM")
        Set<String> state,

        @Parameter(
                description = "Only terms that can include this day. A term without a stated end matches only the days"
                        + " on which it can have begun. An empty list means that no source states who chaired on this"
                        + " day.",
                example = "2013-12-01")
        @Nullable
        LocalDate asOf,

        @Parameter(description = "Kind of term.") Set<Chairmanship.Kind> kind,

        @Parameter(description = "Whether the term was held or only announced.")
        Set<Chairmanship.Status> status,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<Chairmanship> criteria() {
        return new Criteria<Chairmanship>()
                .ids("id", id, EntryType.CHAIRMANSHIP)
                .refersTo("state", state, EntryType.MEMBER_STATE)
                .where("asOf", asOf, canInclude(asOf))
                .in("kind", kind)
                .in("status", status)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }

    private static Specification<Chairmanship> canInclude(@Nullable LocalDate day) {
        return (root, query, builder) -> builder.and(
                builder.lessThanOrEqualTo(root.get("from").<LocalDate>get("earliest"), day),
                builder.greaterThanOrEqualTo(
                        builder.coalesce(
                                root.get("to").<LocalDate>get("latest"),
                                root.get("from").<LocalDate>get("latest")),
                        day));
    }
}
