package org.cstorecords.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.DiscrepancyDetail;
import org.cstorecords.evidence.Evidence;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.jspecify.annotations.Nullable;

@Schema(name = "Body", description = "A body or office.")
record BodyDetail(
        String id,

        String self,

        String name,

        @Schema(description = "Abbreviation.") @Nullable String abbreviation,

        @Schema(description = "Other names and printed forms.")
        List<String> aliases,

        @Schema(description = "Class of body.") Body.Type type,

        @Schema(
                description = "Whose body it is: the Organization's, one of the time of the Treaty before it, or of"
                        + " another organisation or a state.")
        Body.Affiliation affiliation,

        @Schema(description = "Body that it belongs to.") @Nullable
        NamedReference parent,

        @Schema(description = "When it was established.") @Nullable
        HistoricalDate established,

        @Schema(description = "Where it sits.") @Nullable String seat,

        @Schema(description = "What it is for.") @Nullable String mandate,

        @Schema(description = "Who belongs to it.") @Nullable
        String composition,

        List<CitationDetail> citations,

        List<DiscrepancyDetail> discrepancies,

        long citationCount,

        boolean hasDiscrepancy) {

    static BodyDetail of(Body body, Evidence evidence) {
        Entry entry = body.entry();
        return new BodyDetail(
                entry.slug(),
                entry.self(),
                entry.title(),
                body.abbreviation,
                body.aliases,
                body.type,
                body.affiliation,
                NamedReference.of(body.parent),
                body.established,
                body.seat,
                body.mandate,
                body.composition,
                evidence.citations(),
                evidence.discrepancies(),
                evidence.citations().size(),
                !evidence.discrepancies().isEmpty());
    }
}
