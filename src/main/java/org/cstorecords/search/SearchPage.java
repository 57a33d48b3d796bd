package org.cstorecords.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.registry.EntryType;
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

        @Schema(description = "The address of the next page; null on the last one.") @Nullable
        String next,

        @Schema(
                description = "The words that were searched, where a word of `q` is nowhere in the record and was"
                        + " replaced by the one most like it; else null.",
                example = "tasmagambetov")
        @Nullable
        String corrected) {

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
