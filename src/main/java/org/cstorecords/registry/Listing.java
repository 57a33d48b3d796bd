package org.cstorecords.registry;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as the database gave it.
 *
 * @param items the records of the page
 * @param total how many records the whole list has, or so many at least
 * @param totalIsLowerBound whether it can have more
 * @param last the keys of the last record of the page where more follow, else null
 * @param corrected the words that were searched where they are other ones than those asked for, else null
 * @param <T> what an item is
 */
public record Listing<T>(
        List<T> items,
        long total,
        boolean totalIsLowerBound,
        @Nullable List<Comparable<?>> last,
        @Nullable String corrected) {

    /** Returns the same page of what each item becomes. */
    public <R> Listing<R> map(Function<T, R> conversion) {
        return with(items.stream().map(conversion).toList());
    }

    /** Returns the same page with what its items have become, in their order. */
    public <R> Listing<R> with(List<R> converted) {
        return new Listing<>(converted, total, totalIsLowerBound, last, corrected);
    }
}
