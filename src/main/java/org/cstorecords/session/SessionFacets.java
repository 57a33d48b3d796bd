package org.cstorecords.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.query.Facets;
import org.cstorecords.web.list.Page;
import org.jspecify.annotations.Nullable;

@Schema(description = "Counts of the matching sessions, by property. Each facet ignores its own filter.")
record SessionFacets(
        @Schema(description = "Number of sessions that match all filters.")
        long total,

        @Schema(description = Facets.LOWER_BOUND) boolean lowerBound,

        @Schema(description = "Counts by `body`, largest first.")
        List<Facets.Count> body,

        @Schema(description = "Counts by `kind`, largest first.")
        List<Facets.Count> kind,

        @Schema(description = "Counts by `status`, largest first.")
        List<Facets.Count> status,

        @Schema(description = "Counts by `country`, largest first. Sessions without a country are not counted.")
        List<Facets.Count> country,

        @Schema(description = "Counts by year, in ascending order. Ignores `from` and `to`.")
        List<Facets.YearCount> year,

        @Schema(description = Page.CORRECTED, example = "tasmagambetov") @Nullable
        String corrected) {}
