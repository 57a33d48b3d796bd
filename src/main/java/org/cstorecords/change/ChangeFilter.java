package org.cstorecords.change;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;

@SortOrder(
        name = "version",
        by = {"changed.version", "type", "slug"})
record ChangeFilter(
        @Parameter(
                description =
                        "Version of the dataset that the client has, from `version` of the previous response. Or a"
                                + " date or timestamp, but then the list can miss a change that was in progress at"
                                + " that time. Without it, the list has all changes.",
                example = "2026-01-01")
        @Nullable
        String since,

        @Parameter(
                description = "Identifier of the record, or code of the state. The record can be withdrawn.",
                example = "csc-2013-09-23")
        Set<String> id,

        @Parameter(description = "Type of record.") Set<EntryType> type,

        @Expensive @Nullable String q) {

    Criteria<Entry> criteria() {
        return new Criteria<Entry>()
                .search(q)
                .changedSince("since", since)
                .idsAlsoOfWithdrawn("id", id)
                .in("type", type);
    }
}
