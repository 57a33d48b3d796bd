package org.cstorecords.query;

import java.util.List;
import java.util.Map;
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

    /** Counts the records by the values of an attribute, the largest count first. Null values are left out. */
    default List<FacetCount> facet(Query<T> query, String path) {
        return facet(query, path, Map.of());
    }

    /** Counts the records by the values of an attribute that have names, the largest count first. */
    List<FacetCount> facet(Query<T> query, String path, Map<String, String> names);

    /** Counts the records by the records that an attribute refers to, the largest count first. */
    List<FacetCount> facetOfReferences(Query<T> query, String attribute);

    /** Counts the records by the years that a date can mean, the first year first. Records without a date are left out. */
    List<FacetCount.OfYear> facetOfYears(Query<T> query, String date);

    /** Counts as many records as {@link #MAX_TOTAL} by the values of an attribute. */
    <V> Map<V, Long> countSome(Query<T> query, String attribute);
}
