package org.cstorecords.operation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.DatedFilter;
import org.cstorecords.web.list.ListFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of operations and exercises.
 *
 * @param kind operations or exercises, empty for both
 * @param status whether they took place, empty for any
 * @param from the first day, or null
 * @param to the last day, or null
 * @param hasDiscrepancy whether the documents disagree, or null for either
 * @param q words to search for, or null
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record OperationFilter(
        @Parameter(description = "Kind of undertaking; repeat it for both.")
        Set<Operation.Kind> kind,

        @Parameter(description = "Whether it took place; repeat it for both.")
        Set<Operation.Status> status,

        @Parameter(description = "Only what has a date and can have been on this day or later.", example = "2008-01-01")
        @Nullable
        LocalDate from,

        @Parameter(
                description = "Only what has a date and can have been on this day or earlier.",
                example = "2013-12-31")
        @Nullable
        LocalDate to,

        @Expensive @Parameter(description = "Whether the documents disagree about it.") @Nullable
        Boolean hasDiscrepancy,

        @Parameter(description = ListFilter.Q, example = "Proxy")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = ListFilter.UPDATED_SINCE, example = "2026-01-01") @Nullable
        String updatedSince,

        @Parameter(description = ListFilter.SORT)
        @Schema(
                allowableValues = {"name", "-name", "id", "-id", "relevance"},
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
        implements DatedFilter {

    static final List<Ordering<Operation>> ORDERINGS = List.of(Ordering.byTitle("name"), Ordering.byId("id"));

    Specification<Operation> specification(References references) {
        return Specification.<Operation>where(Conditions.in("kind", kind))
                .and(Conditions.in("status", status))
                .and(Conditions.overlaps("date", from, to))
                .and(Conditions.disputed(hasDiscrepancy))
                .and(common(references));
    }
}
