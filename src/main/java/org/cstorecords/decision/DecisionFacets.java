package org.cstorecords.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.query.FacetCount;
import org.jspecify.annotations.Nullable;

@Schema(description = "How many acts that the filters choose have each value; each facet leaves its own filter aside.")
record DecisionFacets(
        @Schema(description = "How many acts all filters choose.")
        long total,

        @Schema(description = "By `type`, the greatest first.")
        List<FacetCount> type,

        @Schema(description = "By `status`, the greatest first.")
        List<FacetCount> status,

        @Schema(description = "By `body`, the greatest first; acts for which the documents name none are left out.")
        List<FacetCount> body,

        @Schema(description = "By `topic`, the greatest first; an act can have several.")
        List<FacetCount> topic,

        @Schema(
                description =
                        "By the year of the earliest day that the date can mean, the first one first; leaves `from`"
                                + " and `to` aside.")
        List<FacetCount> year,

        @Schema(
                description = "The words that were searched, where a word of `q` is nowhere in the record and was"
                        + " replaced by the one most like it; else null.",
                example = "tasmagambetov")
        @Nullable
        String corrected) {

    /** What acts are counted by. */
    enum Facet {
        TYPE,
        STATUS,
        BODY,
        TOPIC,
        YEAR
    }
}
