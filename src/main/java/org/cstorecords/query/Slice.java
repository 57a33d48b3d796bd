package org.cstorecords.query;

import java.util.List;
import java.util.function.Function;
import org.cstorecords.asof.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as the database returned it.
 *
 * @param items the records of the page
 * @param total the number of records of the whole list, or a lower bound of it
 * @param totalIsLowerBound whether the list can have more records than {@code total}
 * @param last the keys of the last record of the page as text if more pages follow, else null
 * @param corrected the words of the search if they are not those of the client, else null
 * @param asOf what the sources say about the day of {@code asOf} beside the items, or null without that parameter
 * @param <T> an item
 */
public record Slice<T>(
        List<T> items,
        long total,
        boolean totalIsLowerBound,
        @Nullable List<String> last,
        @Nullable String corrected,
        @Nullable AsOf asOf) {

    /** Returns the same page with each item converted. */
    public <R> Slice<R> map(Function<T, R> conversion) {
        return with(items.stream().map(conversion).toList());
    }

    /** Returns the same page with other items, in the same order. */
    public <R> Slice<R> with(List<R> converted) {
        return new Slice<>(converted, total, totalIsLowerBound, last, corrected, asOf);
    }
}
