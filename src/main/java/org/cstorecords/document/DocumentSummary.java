package org.cstorecords.document;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.jspecify.annotations.Nullable;

@Schema(description = "Summary of a source text.")
record DocumentSummary(
        String id,

        String self,

        String title,

        @Schema(description = "Publisher; null if not printed.") @Nullable
        String publisher,

        @Schema(description = "Date of publication; null if not printed.") @Nullable
        HistoricalDate published,

        @Schema(description = "Kind of source text.") Document.Kind kind,

        @Schema(description = "Name of the source file.") String file,

        @Schema(description = "First paragraph of the text in the file.")
        int firstParagraph,

        @Schema(description = "Last paragraph of the text in the file.")
        int lastParagraph,

        @Schema(description = "Number of citations by other records, including values that they did not adopt.")
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
