package org.cstorecords.chairmanship;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Set;
import org.cstorecords.asof.Certainty;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;

/** Query parameters that filter the list of chairmanships. */
@SortOrder(
        name = "from",
        by = {"from.earliest", "from.latest", "slug"})
@SortOrder(name = "id", by = "slug")
record ChairmanshipFilter(
        @Parameter(description = "Identifier of the record.", example = "ru-2013")
        Set<String> id,

        @Parameter(description = "Code of the state.", example = "AM")
        Set<String> state,

        @Parameter(
                description = "Only terms that include this day, as stated or possibly. No source states who chaired on"
                        + " 15 June 2009: the list is empty, and `asOf.lastStated` names the technical chair of Russia,"
                        + " which began on 14 June 2009 without a stated end. On 16 May 2022, Armenia is `STATED`,"
                        + " because it chaired a session on that day.",
                example = "2022-05-16")
        @Nullable
        LocalDate asOf,

        @Parameter(description = Certainty.FILTER + "`STATED` and `POSSIBLE`.")
        Set<Certainty> certainty,

        @Parameter(description = "Kind of term.") Set<Chairmanship.Kind> kind,

        @Parameter(description = "Whether the term was held or only announced.")
        Set<Chairmanship.Status> status,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<Chairmanship> criteria() {
        return new Criteria<Chairmanship>()
                .ids("id", id, EntryType.CHAIRMANSHIP)
                .refersTo("state", state, EntryType.MEMBER_STATE)
                .asOf(EntryType.CHAIRMANSHIP, asOf, certainty, Certainty.HELD)
                .in("kind", kind)
                .in("status", status)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }
}
