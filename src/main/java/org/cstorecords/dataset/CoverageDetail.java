package org.cstorecords.dataset;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.record.NamedReference;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Coverage",
        description = "Number of acts or treaties on record, compared with the number that sources state, in total or"
                + " for a body and year.")
record CoverageDetail(
        @Schema(description = "Type of record that `held` and `stated` count.")
        Coverage.Measure measure,

        @Schema(
                description =
                        "The body; null for the total of treaties, and for the acts of a year for which sources name"
                                + " no body.")
        @Nullable
        NamedReference body,

        @Schema(description = "The year; null for a total. A date that spans years counts in its first year.") @Nullable
        Integer year,

        @Schema(description = "Number of sessions on record that were held in the year; null for a total.") @Nullable
        Integer sessions,

        @Schema(
                description = "Number of acts on record in the year, except planned and proposed ones. For a total, the"
                        + " number of records of the kind that the sources count, until the same day; `note` states the"
                        + " rule.")
        int held,

        @Schema(
                description = "Number of sessions and acts on record that were only planned or proposed; null for a"
                        + " total.")
        @Nullable
        Integer planned,

        @Schema(
                description = "Number that sources state; null if they state none. For a year, the number of documents"
                        + " that sessions signed.")
        @Nullable
        Integer stated,

        @Schema(
                description = "Whether `held` and `stated` count the same kind of thing, so that their ratio has a"
                        + " meaning. True for totals: decisions of the Council until December 2012 on both sides. False"
                        + " for years: no source says which acts on record are among the eight documents signed in"
                        + " September 2013.")
        boolean comparable,

        @Schema(
                description =
                        "`HELD`: the record has everything that the sources identify. `KNOWN_MISSING`: sources state"
                                + " that there was more, but do not identify it. `NOT_COVERED`: no source covers the"
                                + " year, which does not mean that nothing happened.")
        Coverage.Completeness completeness,

        @Schema(description = "Known gaps, or the scope of the stated number; null for none.") @Nullable
        String note,

        @Schema(description = "Paragraphs that state the number, or that there was more.")
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
                row.comparable,
                row.completeness,
                row.note,
                citations.stream()
                        .map(citation -> CitationDetail.of(
                                citation.paragraph, List.of(citation.property), citation.basis, citation.note))
                        .toList());
    }
}
