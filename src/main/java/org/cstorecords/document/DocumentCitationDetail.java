package org.cstorecords.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.evidence.Basis;
import org.cstorecords.record.RecordReference;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DocumentCitation",
        description = "A citation of a document by another record, or a value in the document that the record did"
                + " not adopt.")
record DocumentCitationDetail(
        @Schema(description = "The record that cites the document.")
        RecordReference record,

        @Schema(description = "Name of the source file.") String file,

        @Schema(description = "Paragraph, as the number of the non-blank line in the file, from 1.")
        int paragraph,

        @Schema(description = "Properties that the paragraph supports; empty for the record as a whole.")
        List<String> supports,

        @Schema(
                description = "`STATED`: the paragraph states the fact. `INFERRED`: the fact follows from it; the note"
                        + " explains how.")
        Basis basis,

        @Schema(description = "Explanation of the inference, or another remark; null for none.") @Nullable
        String note,

        @Schema(
                description = "Value in the paragraph that the record did not adopt; null if the paragraph supports"
                        + " the record.",
                example = "Nikolay Bordyuzha")
        @Nullable
        String alternative) {

    static DocumentCitationDetail of(DocumentCitation citation) {
        return new DocumentCitationDetail(
                RecordReference.to(citation.entry),
                citation.file,
                citation.paragraph,
                citation.supports,
                citation.basis,
                citation.note,
                citation.alternative);
    }
}
