package org.cstorecords.operation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.DiscrepancyDetail;
import org.cstorecords.evidence.Evidence;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.Place;
import org.cstorecords.record.Qualifier;
import org.jspecify.annotations.Nullable;

@Schema(name = "Operation", description = "An operation or exercise, or a series of them.")
record OperationDetail(
        String id,

        String self,

        String name,

        @Schema(description = "Other names and printed forms.")
        List<String> aliases,

        @Schema(description = "Kind of undertaking.") Operation.Kind kind,

        @Schema(description = "Whether it took place.") Operation.Status status,

        @Schema(description = "When, or since when; null where not stated.") @Nullable
        HistoricalDate date,

        @Schema(description = "Where; null where not stated.") @Nullable
        Place place,

        @Schema(description = "Body in charge; null where not stated.") @Nullable
        NamedReference body,

        @Schema(description = "Figures as the documents give them.")
        List<Figure> figures,

        @Schema(description = "What it is for, in a few words.") @Nullable
        String summary,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        long citationCount,

        boolean hasDiscrepancy) {

    static OperationDetail of(Operation operation, Evidence evidence) {
        Entry entry = operation.entry();
        return new OperationDetail(
                entry.slug(),
                entry.self(),
                entry.title(),
                operation.aliases,
                operation.kind,
                operation.status,
                operation.date,
                operation.place,
                NamedReference.of(operation.body),
                operation.figures.stream().map(Figure::of).toList(),
                operation.summary,
                evidence.citations(),
                evidence.discrepancies(),
                evidence.citations().size(),
                !evidence.discrepancies().isEmpty());
    }

    @Schema(name = "Figure", description = "A figure as a document gives it.")
    record Figure(
            @Schema(description = "What is measured.") String measure,

            @Schema(description = "How much.") BigDecimal value,

            @Schema(description = "Of what unit.") String unit,

            @Schema(description = "How the document qualifies the value; null where it does not.") @Nullable
            Qualifier qualifier) {

        static Figure of(Operation.Figure figure) {
            return new Figure(figure.measure(), figure.value(), figure.unit(), figure.qualifier());
        }
    }
}
