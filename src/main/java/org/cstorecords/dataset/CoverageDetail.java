package org.cstorecords.dataset;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.record.NamedReference;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Coverage",
        description = "How much of what the documents tell is held: of a whole that they count, or of a body's year.")
record CoverageDetail(
        @Schema(description = "What `held` and `stated` count.")
        Coverage.Measure measure,

        @Schema(
                description =
                        "The body; null for the treaties as a whole, and for acts of a year for which the documents"
                                + " name no body.")
        @Nullable
        NamedReference body,

        @Schema(description = "The year, the first one of a date that spans years; null for a whole.") @Nullable
        Integer year,

        @Schema(description = "How many sessions on record were held in the year; null for a whole.") @Nullable
        Integer sessions,

        @Schema(
                description = "How many acts on record were done in the year, or how many acts or instruments there are"
                        + " on record of a whole, whatever their time.")
        int held,

        @Schema(description = "How many more sessions and acts on record were only planned; null for a whole.")
        @Nullable
        Integer planned,

        @Schema(description = "How many the documents say that there were; null where they do not count.") @Nullable
        Integer stated,

        @Schema(
                description =
                        "`HELD`: all that the documents identify. `KNOWN_MISSING`: they say that there was more and"
                                + " do not identify it. `NOT_COVERED`: they are silent, which does not mean that nothing"
                                + " happened.")
        Coverage.Completeness completeness,

        @Schema(description = "What is known to be missing, or what the count refers to.") @Nullable
        String note,

        @Schema(description = "The paragraphs that count, or tell of more.")
        List<CitationDetail> citations) {

    static CoverageDetail of(Coverage row, List<CoverageCitation> citations) {
        return new CoverageDetail(
                row.measure,
                NamedReference.of(row.body),
                row.year,
                row.sessions,
                row.held,
                row.planned,
                row.stated,
                row.completeness,
                row.note,
                citations.stream()
                        .map(citation -> CitationDetail.of(
                                citation.paragraph, List.of(citation.property), citation.basis, citation.note))
                        .toList());
    }
}
