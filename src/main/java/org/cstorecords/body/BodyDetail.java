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

        @Schema(description = "Abbreviation; null for none.") @Nullable
        String abbreviation,

        @Schema(description = "Other names and spellings in the sources.")
        List<String> aliases,

        @Schema(description = Body.TYPE) Body.Type type,

        @Schema(description = "Affiliation of the body, as the curators class it.")
        Body.Affiliation affiliation,

        @Schema(description = "Parent body; null for none.") @Nullable
        NamedReference parent,

        @Schema(description = "Date of establishment; null where not stated.") @Nullable
        HistoricalDate established,

        @Schema(description = "Seat; null where not stated.") @Nullable
        String seat,

        @Schema(description = "Mandate; null where not stated.") @Nullable
        String mandate,

        @Schema(description = "Composition, in words; null where not stated.") @Nullable
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
