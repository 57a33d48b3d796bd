package org.cstorecords.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.query.Facets;
import org.cstorecords.web.list.Page;
import org.jspecify.annotations.Nullable;

@Schema(description = "Counts of the matching acts, by property. Each facet ignores its own filter.")
record DecisionFacets(
        @Schema(description = "Number of acts that match all filters.")
        long total,

        @Schema(description = Facets.LOWER_BOUND) boolean lowerBound,

        @Schema(description = "Counts by `type`, largest first.")
        List<Facets.Count> type,

        @Schema(description = "Counts by `status`, largest first.")
        List<Facets.Count> status,

        @Schema(description = "Counts by `scope`, largest first.")
        List<Facets.Count> scope,

        @Schema(description = "Counts by `body`, largest first. Acts without a body are not counted.")
        List<Facets.Count> body,

        @Schema(description = "Counts by `topic`, largest first. An act can have several topics.")
        List<Facets.Count> topic,

        @Schema(description = "Counts by year, in ascending order. Ignores `from` and `to`.")
        List<Facets.YearCount> year,

        @Schema(description = Page.CORRECTED, example = "tasmagambetov") @Nullable
        String corrected) {}
