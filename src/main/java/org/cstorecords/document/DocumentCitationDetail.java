package org.cstorecords.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.evidence.Basis;
import org.cstorecords.record.RecordReference;
import org.jspecify.annotations.Nullable;

@Schema(name = "DocumentCitation", description = "What a paragraph of a document supports.")
record DocumentCitationDetail(
        @Schema(description = "The record.") RecordReference record,

        @Schema(description = "Name of the source file.") String file,

        @Schema(description = "Non-blank line of the file, counted from 1.")
        int paragraph,

        @Schema(description = "Properties that the paragraph supports; empty for the record as a whole.")
        List<String> supports,

        @Schema(description = "`STATED`: the paragraph says so. `INFERRED`: it follows; the note says how.")
        Basis basis,

        @Schema(description = "How it is inferred, or what else a reader should know.") @Nullable
        String note,

        @Schema(
                description = "Where the paragraph has a value that was not adopted, that value; null where it"
                        + " supports what the record says.",
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
