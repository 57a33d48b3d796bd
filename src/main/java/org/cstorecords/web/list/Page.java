package org.cstorecords.web.list;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.asof.AsOf;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Slice;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of a list.")
public record Page<T>(
        @Schema(description = "The records of the page.") List<T> items,

        @Schema(description = "Number of records of the whole list.")
        long total,

        @Schema(description = Page.LOWER_BOUND) boolean totalIsLowerBound,

        @Schema(description = "Largest number of records of a page.")
        int limit,

        @Schema(description = Page.NEXT) @Nullable String next,

        @Schema(description = Page.CORRECTED, example = "tasmagambetov") @Nullable
        String corrected,

        @Schema(description = Page.EXPLANATION) Slice.@Nullable Explanation explanation,

        @Schema(
                description =
                        "What the sources say about the day of `asOf`; null without this parameter, which only some"
                                + " lists have.")
        @Nullable
        AsOf asOf)
        implements ListPage {

    /** The description of {@code totalIsLowerBound}. */
    public static final String LOWER_BOUND = "Whether the list can be longer than `total`: counting stops at 10,000.";

    /** The description of {@code next}. */
    public static final String NEXT = "Path and query of the next page; null for the last page.";

    /** The description of {@code corrected}. */
    public static final String CORRECTED =
            "The words of the search, if a word of `q` was replaced by a similar one or left out, because no record"
                    + " matches otherwise; else null.";

    /** The description of {@code explanation}. */
    public static final String EXPLANATION = "Why the list is empty; null if it is not.";

    /** Returns the page with the link to the next one. */
    public static <T> Page<T> of(PageRequest request, Slice<T> slice) {
        return new Page<>(
                slice.items(),
                slice.total(),
                slice.totalIsLowerBound(),
                request.limit(),
                slice.last() == null ? null : ListUrl.page(request.list(), request, slice.last()),
                slice.corrected(),
                slice.explanation(),
                slice.asOf());
    }
}
