package org.cstorecords.document;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Min;
import java.util.Set;
import org.cstorecords.evidence.Basis;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;

@SortOrder(
        name = "paragraph",
        by = {"paragraph", "slug"})
record DocumentCitationFilter(
        @Parameter(description = "Paragraph, as the number of the non-blank line in the file, from 1.", example = "6")
        Set<@Min(1) Integer> paragraph,

        @Parameter(description = "Identifier of the citing record, or code of the state.", example = "csc-2013-09-23")
        Set<String> id,

        @Parameter(description = "Type of record.") Set<EntryType> type,

        @Parameter(description = "Whether the paragraph states the fact or the fact is inferred.")
        Set<Basis> basis,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<DocumentCitation> criteria() {
        return new Criteria<DocumentCitation>()
                .in("paragraph", paragraph)
                .ids("id", id, "entry.id")
                .where("type", type, Criteria.isOneOf("entry.type", type))
                .in("basis", basis)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }
}
