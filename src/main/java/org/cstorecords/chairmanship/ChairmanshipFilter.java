package org.cstorecords.chairmanship;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.ListFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of chairmanships.
 *
 * @param state states in the chair, empty for any
 * @param asOf a day that the term can include, or null for any
 * @param kind kinds of term, empty for any
 * @param hasDiscrepancy whether the documents disagree, or null for either
 * @param q words to search for, or null
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record ChairmanshipFilter(
        @Parameter(description = "Code of the state; repeat it for several.", example = "AM")
        Set<String> state,

        @Parameter(
                description = "Only terms that can include this day. A term whose end is not stated is known for its"
                        + " beginning only. No term at all means that the documents do not say who chaired.",
                example = "2013-12-01")
        @Nullable
        LocalDate asOf,

        @Parameter(description = "Kind of term; repeat it for both.")
        Set<Chairmanship.Kind> kind,

        @Expensive @Parameter(description = "Whether the documents disagree about it.") @Nullable
        Boolean hasDiscrepancy,

        @Parameter(description = ListFilter.Q, example = "priorities")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = ListFilter.UPDATED_SINCE, example = "2026-01-01") @Nullable
        String updatedSince,

        @Parameter(description = ListFilter.SORT)
        @Schema(
                allowableValues = {"from", "-from", "id", "-id", "relevance"},
                defaultValue = "from")
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

    static final List<Ordering<Chairmanship>> ORDERINGS =
            List.of(Ordering.byDate("from", "from", Chairmanship::from), Ordering.byId("id"));

    Specification<Chairmanship> specification(References references) {
        return Specification.<Chairmanship>where(
                        Conditions.refersTo("state", references.keys("state", state, EntryType.MEMBER_STATE)))
                .and(Conditions.in("kind", kind))
                .and(Conditions.disputed(hasDiscrepancy))
                .and(common(references))
                .and((root, query, builder) -> asOf == null
                        ? builder.conjunction()
                        : builder.and(
                                builder.lessThanOrEqualTo(root.get("from").<LocalDate>get("earliest"), asOf),
                                builder.greaterThanOrEqualTo(
                                        builder.coalesce(
                                                root.get("to").<LocalDate>get("latest"),
                                                root.get("from").<LocalDate>get("latest")),
                                        asOf)));
    }
}
