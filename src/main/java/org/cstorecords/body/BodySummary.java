package org.cstorecords.body;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.jspecify.annotations.Nullable;

@Schema(description = "A body or office, in brief.")
record BodySummary(
        String id,

        String self,

        String name,

        @Schema(description = "Abbreviation.") @Nullable String abbreviation,

        @Schema(description = "Class of body.") Body.Type type,

        @Schema(
                description = "Whose body it is: the Organization's, one of the time of the Treaty before it, or of"
                        + " another organisation or a state.")
        Body.Affiliation affiliation,

        @Schema(description = "Body that it belongs to.") @Nullable
        NamedReference parent,

        @Schema(description = "When it was established.") @Nullable
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
