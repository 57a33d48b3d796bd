package org.cstorecords.registry;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as the database gave it.
 *
 * @param items the records of the page
 * @param total how many records the whole list has
 * @param last the keys of the last record of the page where more follow, else null
 * @param <T> what an item is
 */
public record Listing<T>(
        List<T> items, long total, @Nullable List<Comparable<?>> last) {

    /** Returns the same page of what each item becomes. */
    public <R> Listing<R> map(Function<T, R> conversion) {
        return new Listing<>(items.stream().map(conversion).toList(), total, last);
    }
}
