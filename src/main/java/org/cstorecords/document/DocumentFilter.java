package org.cstorecords.document;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;

@SortOrder(
        name = "file",
        by = {"file", "firstParagraph", "slug"})
@SortOrder(
        name = "title",
        by = {"entry.sortKey", "slug"})
@SortOrder(name = "id", by = "slug")
record DocumentFilter(
        @Parameter(description = "Identifier of the record.", example = "csc-session-sochi-2013-09-23-press-release")
        Set<String> id,

        @Parameter(description = "Name of the source file.", example = "001_0e7236e8d1bcc62c.txt")
        Set<String> file,

        @Parameter(
                description = "Only documents with a date that can have been published on this day or later.",
                example = "2013-01-01")
        @Nullable
        LocalDate from,

        @Parameter(
                description = "Only documents with a date that can have been published on this day or earlier.",
                example = "2013-12-31")
        @Nullable
        LocalDate to,

        @Expensive @Nullable Boolean hasDiscrepancy,

        @Expensive @Nullable String q,

        @Nullable String updatedSince) {

    Criteria<Document> criteria() {
        return new Criteria<Document>()
                .ids("id", id, EntryType.DOCUMENT)
                .where("file", file, "select name from source_file order by name", Criteria.isOneOf("file", file))
                .overlaps("published", from, to)
                .hasDiscrepancy(hasDiscrepancy)
                .search(q)
                .changedSince("updatedSince", updatedSince);
    }
}
