package org.cstorecords.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.DiscrepancyDetail;
import org.cstorecords.evidence.Evidence;
import org.cstorecords.record.Entry;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;

@Schema(name = "Document", description = "A source text.")
record DocumentDetail(
        String id,

        String self,

        String title,

        @Schema(
                description = "Whether the file prints the title, which is then in the words of the file. If false, the"
                        + " title describes the text.")
        boolean titleIsPrinted,

        @Schema(description = "Publisher; null if not printed.") @Nullable
        String publisher,

        @Schema(description = "Date of publication; null if not printed.") @Nullable
        HistoricalDate published,

        @Schema(description = "Kind of source text, as the curators class it, by its form.")
        Document.Kind kind,

        @Schema(description = "Name of the source file.") String file,

        @Schema(description = "SHA-256 of the source file, in hexadecimal.")
        String fileSha256,

        @Schema(description = "First paragraph of the text in the file.")
        int firstParagraph,

        @Schema(description = "Last paragraph of the text in the file.")
        int lastParagraph,

        @Schema(
                description =
                        "Whether the service has the words of the text, in the list of its paragraphs. If not, the"
                                + " operator does not have the source file: find the text by its publisher, title and date.")
        boolean textAvailable,

        @Schema(
                description = "Document of which this one is a second printing, as a whole or in part; null for none."
                        + " To count citations without reprints, leave out the documents that have one.")
        @Nullable
        TitledReference reprintOf,

        @Schema(description = "Number of citations by other records, including values that they did not adopt.")
        long citationCount,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        boolean hasDiscrepancy) {

    static DocumentDetail of(Document document, boolean textAvailable, long citationCount, Evidence evidence) {
        Entry entry = document.entry();
        return new DocumentDetail(
                entry.slug(),
                entry.self(),
                entry.title(),
                document.titleIsPrinted,
                document.publisher,
                document.published,
                document.kind,
                document.file,
                document.fileSha256,
                document.firstParagraph,
                document.lastParagraph,
                textAvailable,
                TitledReference.of(document.reprintOf),
                citationCount,
                evidence.citations(),
                evidence.discrepancies(),
                !evidence.discrepancies().isEmpty());
    }
}
