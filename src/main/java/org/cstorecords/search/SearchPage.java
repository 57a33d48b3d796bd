package org.cstorecords.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.query.Slice;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.list.ListPage;
import org.cstorecords.web.list.Page;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of search results.")
record SearchPage(
        @Schema(description = "The hits of the page.") List<SearchHit> items,

        @Schema(description = "Number of hits of the types in `type`, or of all types without it.")
        long total,

        @Schema(description = Page.LOWER_BOUND) boolean totalIsLowerBound,

        @Schema(
                description =
                        "Number of hits by type, whatever `type` is. Types without hits are left out. Counting stops"
                                + " at 10,000 hits of all types together.")
        List<TypeTotal> totals,

        @Schema(description = "Largest number of hits of a page.")
        int limit,

        @Schema(description = Page.NEXT) @Nullable String next,

        @Schema(description = Page.CORRECTED, example = "tasmagambetov") @Nullable
        String corrected,

        @Schema(description = Page.EXPLANATION) Slice.@Nullable Explanation explanation)
        implements ListPage {

    static SearchPage of(Page<SearchHit> page, List<TypeTotal> totals) {
        return new SearchPage(
                page.items(),
                page.total(),
                page.totalIsLowerBound(),
                totals,
                page.limit(),
                page.next(),
                page.corrected(),
                page.explanation());
    }

    @Schema(name = "TypeTotal", description = "Number of hits of a type of record.")
    record TypeTotal(
            @Schema(description = "Type of record.") EntryType type,

            @Schema(description = "Number of hits, at least 1.")
            long count) {}
}
