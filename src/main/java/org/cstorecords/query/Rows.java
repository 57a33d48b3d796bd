package org.cstorecords.query;

import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Receives a whole list while it is read.
 *
 * @param <R> a row
 */
public interface Rows<R> {

    /**
     * Called once, before the first row.
     *
     * @param corrected the words of the search if they are not those of the client, else null
     * @param total counts all rows
     */
    void begin(@Nullable String corrected, LongSupplier total);

    /** Called with some rows at a time, in the order of the list. */
    void add(List<R> rows);
}
