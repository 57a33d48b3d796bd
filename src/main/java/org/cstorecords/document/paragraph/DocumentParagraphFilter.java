package org.cstorecords.document.paragraph;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Set;
import org.cstorecords.query.Criteria;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.list.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

@SortOrder(name = "paragraph", by = "number")
record DocumentParagraphFilter(
        @Parameter(
                description =
                        "Number of a paragraph of the document: only this one and up to three on each side of it.",
                example = "6")
        @Nullable
        Integer around) {

    private static final int NEIGHBORS = 3;

    /** The numbers of the first hundred paragraphs of a document, and that of one more. */
    private static final String NUMBERS = """
            select p.number
            from paragraph p
            join document d on d.id = p.document_id
            where d.slug = ? and (p.number < d.first_paragraph + 100 or p.number = ?)
            order by p.number
            """;

    Criteria<DocumentParagraph> criteria(String document) {
        return new Criteria<DocumentParagraph>()
                .within("documentId", document, EntryType.DOCUMENT)
                .where(
                        "around",
                        around == null ? Set.of() : Set.of(around.toString()),
                        NUMBERS,
                        around == null ? List.of() : List.of(document, around),
                        isNear(around == null ? 0 : around));
    }

    private static Specification<DocumentParagraph> isNear(int number) {
        return (root, query, builder) -> builder.between(root.get("number"), number - NEIGHBORS, number + NEIGHBORS);
    }
}
