package org.cstorecords.document;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.jspecify.annotations.Nullable;

@Schema(description = "A source text, in brief.")
record DocumentSummary(
        String id,

        String self,

        String title,

        @Schema(description = "Who published it; null where not printed.") @Nullable
        String publisher,

        @Schema(description = "When it was published; null where not printed.") @Nullable
        HistoricalDate published,

        @Schema(description = "Kind of text.") Document.Kind kind,

        @Schema(description = "Name of the source file.") String file,

        @Schema(description = "Its first paragraph in the file.")
        int firstParagraph,

        @Schema(description = "Its last paragraph in the file.")
        int lastParagraph,

        @Schema(description = "How many citations of other records lead to it, values that were not adopted included.")
        long citationCount,

        boolean hasDiscrepancy) {

    static DocumentSummary of(Document document, long citationCount) {
        Entry entry = document.entry();
        return new DocumentSummary(
                entry.slug(),
                entry.self(),
                entry.title(),
                document.publisher,
                document.published,
                document.kind,
                document.file,
                document.firstParagraph,
                document.lastParagraph,
                citationCount,
                entry.hasDiscrepancy());
    }
}
