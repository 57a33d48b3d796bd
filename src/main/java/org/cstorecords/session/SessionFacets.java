package org.cstorecords.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.query.FacetCount;
import org.cstorecords.web.list.Page;
import org.jspecify.annotations.Nullable;

@Schema(description = "Counts of the matching sessions, by property. Each facet ignores its own filter.")
record SessionFacets(
        @Schema(description = "Number of sessions that match all filters.")
        long total,

        @Schema(description = "Counts by `body`, largest first.")
        List<FacetCount> body,

        @Schema(description = "Counts by `kind`, largest first.")
        List<FacetCount> kind,

        @Schema(description = "Counts by `status`, largest first.")
        List<FacetCount> status,

        @Schema(description = "Counts by `country`, largest first. Sessions without a country are not counted.")
        List<FacetCount> country,

        @Schema(description = "Counts by year, in ascending order. Ignores `from` and `to`.")
        List<FacetCount.OfYear> year,

        @Schema(description = Page.CORRECTED, example = "tasmagambetov") @Nullable
        String corrected) {}
