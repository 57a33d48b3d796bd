package org.cstorecords.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.query.Slice;
import org.cstorecords.web.list.ListPage;
import org.cstorecords.web.list.Page;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of changes.")
record ChangePage(
        @Schema(description = "The changes of the page, each record once.")
        List<Change> items,

        @Schema(description = "Number of records that changed.")
        long total,

        @Schema(description = Page.LOWER_BOUND) boolean totalIsLowerBound,

        @Schema(
                description = "Current version of the dataset. Use the `version` of the first page as `since` of the"
                        + " next poll, so that no change is missed. The version can increase without a"
                        + " change of a record, when a vocabulary or a known gap changes.")
        long version,

        @Schema(description = "Largest number of changes of a page.")
        int limit,

        @Schema(description = Page.NEXT) @Nullable String next,

        @Schema(description = Page.CORRECTED, example = "tasmagambetov") @Nullable
        String corrected,

        @Schema(description = Page.EXPLANATION) Slice.@Nullable Explanation explanation)
        implements ListPage {

    static ChangePage of(Page<Change> page, long version) {
        return new ChangePage(
                page.items(),
                page.total(),
                page.totalIsLowerBound(),
                version,
                page.limit(),
                page.next(),
                page.corrected(),
                page.explanation());
    }
}
