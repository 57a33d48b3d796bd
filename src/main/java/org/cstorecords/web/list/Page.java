package org.cstorecords.web.list;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items the records of the page
 * @param total how many records the whole list has, or so many at least
 * @param totalIsLowerBound whether it can have more
 * @param limit how many records a page shows at the most
 * @param next the address of the next page, or null on the last one
 * @param corrected the words that were searched where they are other ones than those asked for, else null
 * @param <T> what an item is
 */
@Schema(description = "A page of a list.")
public record Page<T>(
        @Schema(description = "The records of the page.") List<T> items,

        @Schema(description = "How many records the whole list has.")
        long total,

        @Schema(description = Page.LOWER_BOUND) boolean totalIsLowerBound,

        @Schema(description = "How many records a page shows at the most.")
        int limit,

        @Schema(description = "The address of the next page; null on the last one.") @Nullable
        String next,

        @Schema(
                description = "The words that were searched, where a word of `q` is nowhere in the record and was"
                        + " replaced by the one most like it; else null.",
                example = "tasmagambetov")
        @Nullable
        String corrected) {

    /** What {@code totalIsLowerBound} is, for clients. */
    public static final String LOWER_BOUND =
            "Whether the list can be longer than `total` says: counting stops at 10,000.";
}
