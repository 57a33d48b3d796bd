package org.cstorecords.formation;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;

/** Query parameters that filter the list of forces. */
@SortOrder(
        name = "name",
        by = {"entry.sortKey", "slug"})
@SortOrder(name = "id", by = "slug")
record FormationFilter(
        @Parameter(description = "Identifier of the record.", example = "rapid-reaction-forces")
        Set<String> id,

        @Parameter(
                description = "Only forces with a date of establishment that can be this day or later.",
                example = "2001-01-01")
        @Nullable
        LocalDate from,

        @Parameter(
                description = "Only forces with a date of establishment that can be this day or earlier.",
                example = "2009-12-31")
        @Nullable
        LocalDate to,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<Formation> criteria() {
        return new Criteria<Formation>()
                .ids("id", id, EntryType.FORMATION)
                .overlaps("established", from, to)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }
}
