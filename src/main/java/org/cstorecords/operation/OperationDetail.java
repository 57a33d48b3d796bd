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

        @Schema(description = "Other names and spellings in the sources.")
        List<String> aliases,

        @Schema(description = "Whether it is an operation or an exercise.")
        Operation.Kind kind,

        @Schema(description = "Whether it took place.") Operation.Status status,

        @Schema(description = "Date, or start date; null where not stated.") @Nullable
        HistoricalDate date,

        @Schema(description = "Place; null where not stated.") @Nullable
        Place place,

        @Schema(description = "Body in charge; null where not stated.") @Nullable
        NamedReference body,

        @Schema(description = "Figures as the sources state them.")
        List<Figure> figures,

        @Schema(description = "Short summary; null for none.") @Nullable
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

    @Schema(name = "Figure", description = "A figure as a source states it.")
    record Figure(
            @Schema(description = "Measured quantity.") String measure,

            @Schema(description = "Value, in `unit`.") BigDecimal value,

            @Schema(description = "Unit of the value.") String unit,

            @Schema(description = "Qualifier of the value; null where the source gives none.") @Nullable
            Qualifier qualifier) {

        static Figure of(Operation.Figure figure) {
            return new Figure(figure.measure(), figure.value(), figure.unit(), figure.qualifier());
        }
    }
}
