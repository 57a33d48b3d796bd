package org.cstorecords.document.paragraph;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.evidence.SourceTexts;
import org.jspecify.annotations.Nullable;

@Schema(name = "DocumentParagraph", description = "A paragraph of a source text.")
record DocumentParagraphDetail(
        @Schema(description = "Number of the paragraph: its position among the non-blank lines of the file, from 1.")
        int number,

        @Schema(
                description = "Words of the paragraph, which the license of the dataset does not cover; null if the"
                        + " service does not have the source files. `textAvailable` of the document says so.",
                example = "The heads of state met in Invented City.")
        @Nullable
        String text,

        @Schema(
                description =
                        "Number of citations of the paragraph by records, including values that they did not adopt.")
        long citationCount) {

    static DocumentParagraphDetail of(DocumentParagraph paragraph, SourceTexts texts) {
        return new DocumentParagraphDetail(
                paragraph.number,
                texts.paragraph(paragraph.file, paragraph.fileSha256, paragraph.number),
                paragraph.citationCount);
    }
}
