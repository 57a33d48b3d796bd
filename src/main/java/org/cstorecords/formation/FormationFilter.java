package org.cstorecords.formation;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.cstorecords.query.Criteria;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of standing forces.
 */
@SortOrder(
        name = "name",
        by = {"entry.title", "slug"})
@SortOrder(name = "id", by = "slug")
record FormationFilter(
        @Parameter(
                description = "Only what has a date and can have been established on this day or later.",
                example = "2001-01-01")
        @Nullable
        LocalDate from,

        @Parameter(
                description = "Only what has a date and can have been established on this day or earlier.",
                example = "2009-12-31")
        @Nullable
        LocalDate to,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<Formation> criteria() {
        return new Criteria<Formation>()
                .overlaps("established", from, to)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }
}
