package org.cstorecords.operation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cstorecords.api.Cursor;
import org.cstorecords.api.DatedFilter;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.Ordering;
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
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
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

        @Parameter(description = "Whether the documents disagree about it.") @Nullable
        Boolean hasDiscrepancy,

        @Parameter(description = "Order; `-` reverses it.")
        @Schema(
                allowableValues = {"name", "-name", "id", "-id"},
                defaultValue = "name")
        String sort,

        @Parameter(description = "Size of a page.") @Schema(defaultValue = "50") @Min(1) @Max(500)
        int limit,

        @Parameter(description = "Where the page begins: from `next` of the page before.") @Nullable
        Cursor cursor)
        implements DatedFilter {

    static final List<Ordering<Operation>> ORDERINGS = List.of(Ordering.byTitle("name"), Ordering.byId("id"));

    Specification<Operation> specification() {
        return Specification.<Operation>where(Conditions.in("kind", kind))
                .and(Conditions.in("status", status))
                .and(Conditions.overlaps("date", from, to))
                .and(Conditions.disputed(hasDiscrepancy));
    }
}
