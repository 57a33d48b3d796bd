package org.cstorecords.operation;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;

/** Query parameters that filter the list of operations and exercises. */
@SortOrder(
        name = "name",
        by = {"entry.sortKey", "slug"})
@SortOrder(name = "id", by = "slug")
record OperationFilter(
        @Parameter(description = "Identifier of the record.", example = "channel")
        Set<String> id,

        @Parameter(description = "Whether it is an operation or an exercise.")
        Set<Operation.Kind> kind,

        @Parameter(description = "Whether it took place.") Set<Operation.Status> status,

        @Parameter(description = "Only records with a date that can be this day or later.", example = "2008-01-01")
        @Nullable
        LocalDate from,

        @Parameter(description = "Only records with a date that can be this day or earlier.", example = "2013-12-31")
        @Nullable
        LocalDate to,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<Operation> criteria() {
        return new Criteria<Operation>()
                .ids("id", id, EntryType.OPERATION)
                .in("kind", kind)
                .in("status", status)
                .overlaps("date", from, to)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }
}
