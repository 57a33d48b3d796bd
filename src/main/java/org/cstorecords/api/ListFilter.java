package org.cstorecords.api;

import java.util.List;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.Segment;
import org.jspecify.annotations.Nullable;

/** The parameters that every list has beside its own. */
public interface ListFilter {

    /** Returns the name of an order, with {@code -} before it where it is reversed. */
    String sort();

    /** Returns how many records a page shows, 1 to 500. */
    int limit();

    /** Returns where the page begins, or null for the beginning of the list. */
    @Nullable
    Cursor cursor();

    /**
     * Returns the part of the list that is asked for.
     *
     * @param orderings the orders of the list, which the parameter {@code sort} is checked against when it is read
     */
    default <T> Segment<T> segment(List<Ordering<T>> orderings) {
        boolean descending = sort().startsWith("-");
        String name = descending ? sort().substring(1) : sort();
        Ordering<T> ordering = orderings.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        Cursor cursor = cursor();
        return new Segment<>(ordering, descending, cursor == null ? null : cursor.keys(ordering), limit());
    }
}
