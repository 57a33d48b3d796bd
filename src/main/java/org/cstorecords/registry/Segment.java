package org.cstorecords.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that one page shows.
 *
 * @param list the address of the list, which tells it from any other
 * @param ordering the order of the list
 * @param descending whether the order is reversed
 * @param after the keys of the record before the first, or null for the beginning of the list
 * @param limit how many records at the most
 * @param <T> the entity
 */
public record Segment<T>(
        String list,
        Ordering<T> ordering,
        boolean descending,
        @Nullable List<? extends Comparable<?>> after,
        int limit) {

    /** Returns the same part in another order, of which it is the beginning. */
    Segment<T> by(Ordering<T> other) {
        return new Segment<>(list, other, descending, null, limit);
    }

    /** Returns the part that begins after the record of those keys. */
    Segment<T> after(List<? extends Comparable<?>> keys) {
        return new Segment<>(list, ordering, descending, keys, limit);
    }
}
