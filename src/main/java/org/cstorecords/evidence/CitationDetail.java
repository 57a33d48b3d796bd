package org.cstorecords.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;

/** Citation in a response. */
@Schema(name = "Citation", description = "A paragraph of a source document that supports a record.")
public record CitationDetail(
        @Schema(description = "Document that contains the paragraph.")
        TitledReference document,

        @Schema(description = "Name of the source file.") String file,

        @Schema(description = "Number of the paragraph: its position among the non-blank lines of the file, from 1.")
        int paragraph,

        @Schema(description = "Properties that the paragraph supports; empty for the record as a whole.")
        List<String> supports,

        @Schema(description = "Whether the paragraph states the fact or the fact is inferred from it.")
        Basis basis,

        @Schema(
                description = "How the fact is inferred, or other remarks; null for none. `004:66` is paragraph 66 of"
                        + " the file whose name begins with 004.")
        @Nullable
        String note) {

    /**
     * Returns a citation of the paragraph.
     *
     * @param supports the properties that the paragraph supports, empty for the record as a whole
     * @param note how the fact is inferred, or other remarks, or null for none
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
