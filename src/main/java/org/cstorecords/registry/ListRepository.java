package org.cstorecords.registry;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * What the repositories of all lists can do.
 *
 * @param <T> the entity
 * @param <I> the type of its key
 */
@NoRepositoryBean
public interface ListRepository<T, I> extends Repository<T, I> {

    /** How far the records of a list are counted. */
    long COUNTED = 10_000;

    /**
     * Returns one page of a list in as many statements, whatever the depth of the page. Where more records match a search than
     * are counted, relevance is that of some of them: of the thousand that came last into the record, and of those that have
     * the words as their name.
     *
     * @param selection which records the list has
     * @param segment which of them the page shows, in which order
     */
    Listing<T> list(Selection<T> selection, Segment<T> segment);

    /**
     * Reads a whole list batch by batch, each beginning after the one before, so that it takes the memory of one and no
     * statement lasts. Where more records match a search than are counted, they are not ranked, but in the order of those
     * alike.
     *
     * @param selection which records the list has
     * @param segment in which order; where it begins and how long it is do not matter
     * @param batch takes the records in that order, some at a time; what they refer to can be read only until it returns
     */
    void each(Selection<T> selection, Segment<T> segment, Consumer<List<T>> batch);

    /**
     * Returns how many records of the list have each value of an attribute.
     *
     * @param value leads to the attribute, null values of which are left out
     * @param <V> the type of the attribute
     */
    <V> List<ValueCount<V>> count(Selection<T> selection, Function<Root<T>, Expression<V>> value);

    /** Returns the same of some records of the list: of as many as are counted for a total. */
    <V> List<ValueCount<V>> countSome(Selection<T> selection, Function<Root<T>, Expression<V>> value);

    /** Returns how many records of the list have a date of each year, by the earliest day that it can mean. */
    List<ValueCount<Integer>> countYears(Selection<T> selection, String date);

    /** Returns how many records there are. */
    long count(Specification<T> condition);

    /**
     * How many records have a value.
     *
     * @param value the value
     * @param count how many, at least 1
     */
    record ValueCount<V>(V value, long count) {}
}
