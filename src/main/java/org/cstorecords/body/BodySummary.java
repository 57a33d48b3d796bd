package org.cstorecords.body;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.jspecify.annotations.Nullable;

@Schema(description = "Summary of a body or office.")
record BodySummary(
        String id,

        String self,

        String name,

        @Schema(description = "Abbreviation; null for none.") @Nullable
        String abbreviation,

        @Schema(description = Body.TYPE) Body.Type type,

        @Schema(description = "Affiliation of the body, as the curators class it.")
        Body.Affiliation affiliation,

        @Schema(description = "Parent body; null for none.") @Nullable
        NamedReference parent,

        @Schema(description = "Date of establishment; null where not stated.") @Nullable
        HistoricalDate established,

        long citationCount,

        boolean hasDiscrepancy) {

    static BodySummary of(Body body) {
        Entry entry = body.entry();
        return new BodySummary(
                entry.slug(),
                entry.self(),
                entry.title(),
                body.abbreviation,
                body.type,
                body.affiliation,
                NamedReference.of(body.parent),
                body.established,
                entry.citationCount(),
                entry.hasDiscrepancy());
    }
}
