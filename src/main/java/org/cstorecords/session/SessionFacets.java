package org.cstorecords.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.query.FacetCount;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "How many sessions that the filters choose have each value; each facet leaves its own filter aside.")
record SessionFacets(
        @Schema(description = "How many sessions all filters choose.")
        long total,

        @Schema(description = "By `body`, the greatest first.")
        List<FacetCount> body,

        @Schema(description = "By `kind`, the greatest first.")
        List<FacetCount> kind,

        @Schema(description = "By `status`, the greatest first.")
        List<FacetCount> status,

        @Schema(description = "By `country`, the greatest first; sessions of which none is stated are left out.")
        List<FacetCount> country,

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

    /** What sessions are counted by. */
    enum Facet {
        BODY,
        KIND,
        STATUS,
        COUNTRY,
        YEAR
    }
}
