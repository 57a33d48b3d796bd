package org.cstorecords.document;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.cstorecords.registry.Basis;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.ListFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of what a document supports.
 *
 * @param paragraph paragraphs of the file, empty for any
 * @param type kinds of record, empty for any
 * @param basis whether stated or inferred, empty for both
 * @param q words to search for, or null
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record DocumentCitationFilter(
        @Parameter(
                description = "Paragraph, as the non-blank line of the file counted from 1; repeat it for several.",
                example = "6")
        Set<@Min(1) Integer> paragraph,

        @Parameter(description = "Kind of record; repeat it for several.")
        Set<EntryType> type,

        @Parameter(description = "Whether the paragraph says so or it is inferred; repeat it for both.")
        Set<Basis> basis,

        @Parameter(description = ListFilter.Q, example = "Syria")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = ListFilter.UPDATED_SINCE, example = "2026-01-01") @Nullable
        String updatedSince,

        @Parameter(description = ListFilter.SORT)
        @Schema(
                allowableValues = {"paragraph", "-paragraph", "relevance"},
                defaultValue = "paragraph")
        String sort,

        @Parameter(description = "Size of a page.") @Schema(defaultValue = "50") @Min(1) @Max(500)
        int limit,

        @Parameter(description = "Where the page begins: from `next` of the page before.") @Nullable
        Cursor cursor,

        @Parameter(description = ListFilter.FORMAT)
        @Schema(
                allowableValues = {"json", "csv", "ndjson"},
                defaultValue = "json")
        String format)
        implements ListFilter {

    static final List<Ordering<DocumentCitation>> ORDERINGS = List.of(new Ordering<>(
            "paragraph",
            List.of(
                    new Ordering.Key<>("paragraph", Integer.class, DocumentCitation::paragraph),
                    new Ordering.Key<>("slug", String.class, DocumentCitation::slug))));

    Specification<DocumentCitation> specification(References references, Long document) {
        return Specification.<DocumentCitation>where((root, builder) -> builder.equal(root.get("documentId"), document))
                .and(Conditions.in("paragraph", paragraph))
                .and((root, builder) -> Conditions.isOneOf(root.get("entry").get("type"), type, builder))
                .and(Conditions.in("basis", basis))
                .and(common(references));
    }
}
