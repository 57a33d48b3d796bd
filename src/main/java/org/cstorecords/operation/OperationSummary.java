package org.cstorecords.operation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.Place;
import org.jspecify.annotations.Nullable;

@Schema(description = "Summary of an operation or exercise.")
record OperationSummary(
        String id,

        String self,

        String name,

        @Schema(description = "Whether it is an operation or an exercise.")
        Operation.Kind kind,

        @Schema(description = "Whether it took place.") Operation.Status status,

        @Schema(description = "Date, or start date; null where not stated.") @Nullable
        HistoricalDate date,

        @Schema(description = "Place; null where not stated.") @Nullable
        Place place,

        @Schema(description = "Body in charge; null where not stated.") @Nullable
        NamedReference body,

        long citationCount,

        boolean hasDiscrepancy) {

    static OperationSummary of(Operation operation) {
        Entry entry = operation.entry();
        return new OperationSummary(
                entry.slug(),
                entry.self(),
                entry.title(),
                operation.kind,
                operation.status,
                operation.date,
                operation.place,
                NamedReference.of(operation.body),
                entry.citationCount(),
                entry.hasDiscrepancy());
    }
}
