package org.cstorecords.body;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;

/** Query parameters that filter the list of bodies. */
@SortOrder(
        name = "name",
        by = {"entry.sortKey", "slug"})
@SortOrder(name = "id", by = "slug")
record BodyFilter(
        @Parameter(description = "Identifier of the record.", example = "csc")
        Set<String> id,

        @Parameter(description = "Class of body.") Set<Body.Type> type,

        @Parameter(description = "Affiliation of the body.") Set<Body.Affiliation> affiliation,

        @Parameter(description = "Identifier of the parent body.", example = "cmd")
        Set<String> parent,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<Body> criteria() {
        return new Criteria<Body>()
                .ids("id", id, EntryType.BODY)
                .in("type", type)
                .in("affiliation", affiliation)
                .refersTo("parent", parent, EntryType.BODY)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }
}
