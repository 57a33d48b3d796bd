package org.cstorecords.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.web.list.ListPage;
import org.cstorecords.web.list.Page;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of changes.")
record ChangePage(
        @Schema(description = "The changes of the page, each record once.")
        List<Change> items,

        @Schema(description = "How many records changed.") long total,

        @Schema(description = Page.LOWER_BOUND) boolean totalIsLowerBound,

        @Schema(
                description =
                        "The version of the dataset as it is: give the one of the first page as `since` next time,"
                                + " and nothing is missed. It can move without a change of a record, by one of a vocabulary"
                                + " or of what is known to be missing.")
        long version,

        @Schema(description = "How many changes a page shows at the most.")
        int limit,

        @Schema(description = Page.NEXT) @Nullable String next,

        @Schema(description = Page.CORRECTED, example = "tasmagambetov") @Nullable
        String corrected)
        implements ListPage {

    static ChangePage of(Page<Change> page, long version) {
        return new ChangePage(
                page.items(),
                page.total(),
                page.totalIsLowerBound(),
                version,
                page.limit(),
                page.next(),
                page.corrected());
    }
}
