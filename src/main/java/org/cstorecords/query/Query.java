package org.cstorecords.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.cstorecords.asof.AsOf;
import org.cstorecords.asof.Certainties;
import org.cstorecords.asof.Certainty;
import org.cstorecords.record.Entry;
import org.cstorecords.version.VersionCache;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Criteria whose names are resolved: the query of a list.
 *
 * @param <T> the entity
 */
public final class Query<T> {

    private final List<Condition<T>> conditions;
    private final @Nullable SearchQuery search;
    private final @Nullable String corrected;
    private final @Nullable Certainties certainties;
    private final VersionCache<Long> totals;
    private final VersionCache<Facets> facets;

    /** A condition, and the parameter that states it. */
    record Condition<T>(String parameter, Specification<T> specification) {}

    Query(
            List<Condition<T>> conditions,
            @Nullable SearchQuery search,
            @Nullable String corrected,
            @Nullable Certainties certainties,
            VersionCache<Long> totals,
            VersionCache<Facets> facets) {
        this.conditions = List.copyOf(conditions);
        this.search = search;
        this.corrected = corrected;
        this.certainties = certainties;
        this.totals = totals;
        this.facets = facets;
    }

    /** Returns the same query without the criteria of those parameters. */
    public Query<T> without(Collection<String> parameters) {
        return new Query<>(
                conditions.stream()
                        .filter(condition -> !parameters.contains(condition.parameter()))
                        .toList(),
                search,
                corrected,
                certainties,
                totals,
                facets);
    }

    /**
     * Returns how the query was understood.
     *
     * @param list the URL of the list, for the cache of totals
     * @param counter counts the records of a query
     */
    Slice.Explanation explanation(String list, ToLongFunction<Query<T>> counter) {
        return new Slice.Explanation(
                search == null ? List.of() : search.searched(),
                search == null ? List.of() : search.synonyms(),
                search == null ? List.of() : search.excluded(),
                search == null ? List.of() : search.ignored(),
                conditions.stream()
                        .map(Condition::parameter)
                        .filter(parameter -> !parameter.isEmpty())
                        .distinct()
                        .map(parameter -> new Slice.FilterTotal(
                                parameter,
                                totals.of(
                                        list + " without " + parameter,
                                        () -> counter.applyAsLong(without(List.of(parameter))))))
                        .toList());
    }

    List<Condition<T>> conditions() {
        return conditions;
    }

    /** Returns the condition that all criteria make together. */
    Specification<T> condition() {
        return Specification.allOf(
                conditions.stream().map(Condition::specification).toList());
    }

    /** Returns the full-text search, or null for none. */
    public @Nullable SearchQuery search() {
        return search;
    }

    /**
     * Returns the full-text search.
     *
     * @throws IllegalStateException if there is none
     */
    public SearchQuery requiredSearch() {
        if (search == null) {
            throw new IllegalStateException("Relevance and snippets need a search");
        }
        return search;
    }

    /** Returns the words of the search if they are not those of the client, else null. */
    public @Nullable String corrected() {
        return corrected;
    }

    /**
     * Returns what a page says about the day of {@code asOf} beside its items, or null without that parameter.
     *
     * @param keys reads the keys of all records that meet a condition
     */
    @Nullable
    AsOf asOf(Function<Specification<T>, List<Long>> keys) {
        return certainties == null
                ? null
                : certainties.asOf(Set.copyOf(keys.apply(
                        without(List.of(Criteria.AS_OF, Criteria.CERTAINTY)).condition())));
    }

    /** Returns how certain it is that a record held on the day of {@code asOf}, or null without that parameter. */
    public @Nullable Certainty certainty(Entry record) {
        return certainties == null ? null : certainties.of(record);
    }

    /** Returns the cache of the facets of all records. */
    VersionCache<Facets> facets() {
        return facets;
    }

    /** Returns the cache of the totals of lists. */
    VersionCache<Long> totals() {
        return totals;
    }
}
