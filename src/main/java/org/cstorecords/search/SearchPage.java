package org.cstorecords.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.list.ListPage;
import org.cstorecords.web.list.Page;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of what a search found.")
record SearchPage(
        @Schema(description = "The hits of the page.") List<SearchHit> items,

        @Schema(description = "How many hits there are of the kinds asked for.")
        long total,

        @Schema(description = Page.LOWER_BOUND) boolean totalIsLowerBound,

        @Schema(
                description =
                        "How many hits there are of each kind of record that has any, whatever `type` asks for; counting"
                                + " stops at 10,000 hits of all kinds together.")
        List<TypeTotal> totals,

        @Schema(description = "How many hits a page shows at the most.")
        int limit,

        @Schema(description = Page.NEXT) @Nullable String next,

        @Schema(description = Page.CORRECTED, example = "tasmagambetov") @Nullable
        String corrected)
        implements ListPage {

    static SearchPage of(Page<SearchHit> page, List<TypeTotal> totals) {
        return new SearchPage(
                page.items(),
                page.total(),
                page.totalIsLowerBound(),
                totals,
                page.limit(),
                page.next(),
                page.corrected());
    }

    @Schema(name = "TypeTotal", description = "How many hits there are of a kind of record.")
    record TypeTotal(
            @Schema(description = "The kind.") EntryType type,

            @Schema(description = "How many, at least 1.") long count) {}
}
