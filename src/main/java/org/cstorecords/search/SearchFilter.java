package org.cstorecords.search;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;

@SortOrder(
        name = "relevance",
        by = {"type", "slug"})
record SearchFilter(
        @Expensive
        @Parameter(
                description = "Words to search for, with the syntax of `q` in other lists.",
                example = "Syria",
                required = true)
        String q,

        @Parameter(description = "Identifier of the record, or code of the state.", example = "csc-2013-09-23")
        Set<String> id,

        @Parameter(description = "Type of record.") Set<EntryType> type,

        @Nullable String updatedSince) {

    Criteria<Entry> criteria() {
        return new Criteria<Entry>()
                .search(q)
                .ids("id", id, "id")
                .in("type", type)
                .changedSince("updatedSince", updatedSince);
    }
}
