package org.cstorecords.query;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Repository of a list.
 *
 * @param <T> the entity
 * @param <I> the type of its key
 */
@NoRepositoryBean
public interface ListRepository<T, I> extends Repository<T, I> {

    /** The largest total: counting a list stops there. */
    long MAX_TOTAL = 10_000;

    /**
     * Returns one page of a list. It takes the same number of statements at any depth. If a search matches more than
     * {@value #MAX_TOTAL} records, relevance is computed of some of them: of the thousand that were recorded last, and of those
     * that are called by the words.
     *
     * @throws UnknownValuesException if the keys of the cursor do not fit the order
     */
    Slice<T> list(Query<T> query, PageRequest page);

    /**
     * Reads a whole list in batches, each after the last key of the one before, so that neither memory nor the time of a statement
     * grows with the list. If a search matches more than {@value #MAX_TOTAL} records, they are not ranked.
     *
     * @param page the list and its order; its cursor and limit have no effect
     * @param convert converts a batch to rows, in the same order
     * @param rows receives the rows
     */
    <R> void export(Query<T> query, PageRequest page, Function<List<T>, List<R>> convert, Rows<R> rows);

    /** Returns the exact number of records. */
    long count(Query<T> query);

    /**
     * Counts the records by their properties. It takes one statement for all facets with the same criteria. Of a search, no more
     * than {@link #MAX_TOTAL} records are counted.
     */
    Facets facets(Query<T> query, List<Facets.Facet> facets);
}
