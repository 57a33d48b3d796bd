package org.cstorecords.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;

/**
 * A citation as clients see it.
 *
 * @param document the document
 * @param file the name of the source file that holds the document
 * @param paragraph the non-blank line of the file, counted from 1
 * @param supports the properties that the paragraph supports, empty for the record as a whole
 * @param basis whether the paragraph says so or it is inferred
 * @param note how it is inferred, or what else a reader should know; null where there is nothing to say
 */
@Schema(name = "Citation", description = "A paragraph of a source document that supports a record.")
public record CitationDetail(
        @Schema(description = "The document.") TitledReference document,

        @Schema(description = "Name of the source file.") String file,

        @Schema(description = "Non-blank line of the file, counted from 1.")
        int paragraph,

        @Schema(description = "Properties that the paragraph supports; empty for the record as a whole.")
        List<String> supports,

        @Schema(description = "`STATED`: the paragraph says so. `INFERRED`: it follows; the note says how.")
        Basis basis,

        @Schema(
                description =
                        "How it is inferred, or what else a reader should know; `004:66` is paragraph 66 of the file"
                                + " whose name begins with 004.")
        @Nullable
        String note) {

    static CitationDetail of(Citation citation) {
        return of(citation.paragraph(), citation.supports(), citation.basis(), citation.note());
    }

    static CitationDetail of(Discrepancy.Alternative alternative, String property) {
        return of(alternative.paragraph(), List.of(property), alternative.basis(), alternative.note());
    }

    /**
     * Returns the citation of the paragraph.
     *
     * @param supports the properties that it supports
     * @param note how it is inferred or what else there is to know, or null
     */
    public static CitationDetail of(Paragraph paragraph, List<String> supports, Basis basis, @Nullable String note) {
        return new CitationDetail(
                TitledReference.to(paragraph.document()),
                paragraph.locator().file(),
                paragraph.locator().number(),
                supports,
                basis,
                note);
    }
}
