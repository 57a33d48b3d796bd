package org.cstorecords.change;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of changes.
 */
@SortOrder(
        name = "version",
        by = {"changed.version", "type", "slug"})
record ChangeFilter(
        @Parameter(
                description =
                        "The version of the dataset that you have, from `version` of the answer before; or a day or"
                                + " time, from which a change that was being made then can be missed. Its beginning where"
                                + " left out.",
                example = "2026-01-01")
        @Nullable
        String since,

        @Parameter(description = "Kind of record.") Set<EntryType> type,

        @Expensive @Nullable String q) {

    Criteria<Entry> criteria() {
        return new Criteria<Entry>().search(q).changedSince("since", since).in("type", type);
    }
}
