package org.cstorecords.document;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import org.cstorecords.api.Cursor;
import org.cstorecords.api.ListFilter;
import org.cstorecords.registry.Basis;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Ordering;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of what a document supports.
 *
 * @param paragraph paragraphs of the file, empty for any
 * @param type kinds of record, empty for any
 * @param basis whether stated or inferred, empty for both
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 */
record DocumentCitationFilter(
        @Parameter(
                description = "Paragraph, as the non-blank line of the file counted from 1; repeat it for several.",
                example = "6")
        Set<Integer> paragraph,

        @Parameter(description = "Kind of record; repeat it for several.")
        Set<EntryType> type,

        @Parameter(description = "Whether the paragraph says so or it is inferred; repeat it for both.")
        Set<Basis> basis,

        @Parameter(description = "Order; `-` reverses it.")
        @Schema(
                allowableValues = {"paragraph", "-paragraph"},
                defaultValue = "paragraph")
        String sort,

        @Parameter(description = "Size of a page.") @Schema(defaultValue = "50") @Min(1) @Max(500)
        int limit,

        @Parameter(description = "Where the page begins: from `next` of the page before.") @Nullable
        Cursor cursor)
        implements ListFilter {

    static final List<Ordering<DocumentCitation>> ORDERINGS = List.of(new Ordering<>(
            "paragraph",
            List.of(
                    new Ordering.Key<>("paragraph", Integer.class, DocumentCitation::paragraph),
                    new Ordering.Key<>("slug", String.class, DocumentCitation::slug))));

    Specification<DocumentCitation> specification(Long document) {
        return Specification.<DocumentCitation>where((root, builder) -> builder.equal(root.get("documentId"), document))
                .and(Conditions.in("paragraph", paragraph))
                .and((root, builder) -> type.isEmpty()
                        ? builder.conjunction()
                        : root.get("entry").get("type").in(type))
                .and(Conditions.in("basis", basis));
    }
}
