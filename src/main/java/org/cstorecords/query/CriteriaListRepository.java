package org.cstorecords.query;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cstorecords.record.Entry;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaSubQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/** Base class of all repositories: turns queries of lists into JPA criteria. */
public class CriteriaListRepository<T, I> extends SimpleJpaRepository<T, I> implements ListRepository<T, I> {

    private static final int BATCH = 500;
    private static final int CANDIDATES = 1000;
    private static final String ENTRY = "entry";
    private static final Comparator<FacetCount> LARGEST_FIRST =
            comparing(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final EntityManager entities;
    private final HibernateCriteriaBuilder builder;

    /** Makes the repository of an entity; called by Spring Data. */
    public CriteriaListRepository(JpaEntityInformation<T, ?> information, EntityManager entities) {
        super(information, entities);
        this.entities = entities;
        this.builder =
                (HibernateCriteriaBuilder) entities.getEntityManagerFactory().getCriteriaBuilder();
    }

    @Override
    public Slice<T> list(Query<T> query, PageRequest page) {
        long counted = total(query, page);
        boolean tooMany = counted > MAX_TOTAL;
        Specification<T> condition =
                tooMany && page.order().isByRelevance() ? query.condition().and(candidates(query)) : query.condition();
        List<List<?>> found = rows(query, condition, page.order(), page.after())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        boolean more = found.size() > page.limit();
        List<List<?>> items = more ? found.subList(0, page.limit()) : found;
        return new Slice<>(
                records(items),
                tooMany ? MAX_TOTAL : counted,
                tooMany,
                more ? keys(items.get(items.size() - 1)) : null,
                query.corrected(),
                counted == 0 ? query.explanation(page.list(), this::countSome) : null,
                query.asOf(others -> keys(others).getResultList()));
    }

    private long total(Query<T> query, PageRequest page) {
        return query.totals().of(page.list(), () -> countSome(query));
    }

    private long countSome(Query<T> query) {
        JpaCriteriaQuery<Long> count = builder.createQuery(Long.class);
        count.from(some(query, count, root -> builder.literal(1)));
        return entities.createQuery(count.select(builder.count())).getSingleResult();
    }

    /** Returns a value of each of some of the records: of one more than {@link #MAX_TOTAL}, if there are so many. */
    private <V> Subquery<Tuple> some(
            Query<T> query, JpaCriteriaQuery<?> outer, Function<Root<T>, Expression<V>> value) {
        JpaSubQuery<Tuple> some = outer.subquery(Tuple.class);
        Root<T> root = some.from(getDomainClass());
        some.multiselect(value.apply(root).alias("value"))
                .where(predicate(query.condition(), root, outer))
                // Hibernate would translate the query each time if this was a parameter.
                .fetch(builder.literal(MAX_TOTAL + 1));
        return some;
    }

    /** Returns the condition that a record is among those of a search whose relevance is computed. */
    private Specification<T> candidates(Query<T> query) {
        Set<Long> keys = Stream.of(
                        query.condition(),
                        query.condition().and(query.requiredSearch().<T>isNamed()))
                .flatMap(condition -> keys(condition).setMaxResults(CANDIDATES).getResultStream())
                .collect(toSet());
        return (root, criteria, unused) -> Paths.isKey(root, keys, builder);
    }

    /** Returns the keys of the records, those that were recorded last first. */
    private TypedQuery<Long> keys(Specification<T> condition) {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<T> root = query.from(getDomainClass());
        Path<Long> key = Paths.entryKey(root);
        query.select(key).where(predicate(condition, root, query)).orderBy(builder.desc(key));
        return entities.createQuery(query);
    }

    @Override
    public <R> void export(Query<T> query, PageRequest page, Function<List<T>, List<R>> convert, Rows<R> rows) {
        boolean tooMany = page.order().isByRelevance() && total(query, page) > MAX_TOTAL;
        var order = tooMany ? page.order().withoutRelevance() : page.order();
        rows.begin(query.corrected(), () -> count(query));
        List<String> after = null;
        List<List<?>> batch;
        do {
            batch = rows(query, query.condition(), order, after)
                    .setMaxResults(BATCH)
                    .getResultList();
            if (!batch.isEmpty()) {
                after = keys(batch.get(batch.size() - 1));
                rows.add(convert.apply(records(batch)));
                entities.clear();
            }
        } while (batch.size() == BATCH);
    }

    /** Returns tuples of a record and its keys in the order. */
    private TypedQuery<List<?>> rows(
            Query<T> query, Specification<T> condition, Order order, @Nullable List<String> after) {
        CriteriaQuery<List<?>> criteria = lists();
        Root<T> root = criteria.from(getDomainClass());
        if (root.getModel().getAttributes().stream()
                .anyMatch(attribute -> attribute.getName().equals(ENTRY))) {
            root.fetch(ENTRY);
        }
        List<Expression<?>> keys = order.keys(root, query.search(), builder);
        Predicate predicate = predicate(condition, root, criteria);
        List<Selection<?>> selected = new ArrayList<>(List.of(root));
        selected.addAll(keys);
        criteria.select(list(selected))
                .where(after == null ? predicate : builder.and(predicate, order.after(keys, after, builder)))
                .orderBy(keys.stream()
                        .<jakarta.persistence.criteria.Order>map(
                                key -> order.descending() ? builder.desc(key) : builder.asc(key))
                        .toList());
        return entities.createQuery(criteria);
    }

    private List<T> records(List<List<?>> rows) {
        return rows.stream().map(row -> getDomainClass().cast(row.get(0))).toList();
    }

    private static List<String> keys(List<?> row) {
        return row.stream().skip(1).map(Object::toString).toList();
    }

    @Override
    public long count(Query<T> query) {
        return count(query.condition());
    }

    @Override
    public List<FacetCount> facet(Query<T> query, String path, Map<String, String> names) {
        return this.<Object>counts(query, root -> Paths.of(root, path)).entrySet().stream()
                .map(count -> {
                    String value = count.getKey().toString();
                    return new FacetCount(value, names.get(value), count.getValue());
                })
                .sorted(LARGEST_FIRST)
                .toList();
    }

    @Override
    public List<FacetCount> facetOfReferences(Query<T> query, String attribute) {
        Map<Long, Long> counts = counts(query, root -> Paths.of(root, attribute + ".id"));
        return entities.createQuery("from Entry e where is_one_of(e.id, :ids) and :ids is not null", Entry.class)
                .setParameter("ids", counts.keySet().toArray(Long[]::new))
                .getResultStream()
                .map(entry -> new FacetCount(entry.slug(), entry.title(), requireNonNull(counts.get(entry.id()))))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    @Override
    public List<FacetCount.OfYear> facetOfYears(Query<T> query, String date) {
        // PostgreSQL groups by an integer in half the time that it takes for a numeric, which extract returns.
        return FacetCount.OfYear.of(counts(
                query,
                root -> builder.sql(
                        "cast(date_part('year', ?) * 10000 + date_part('year', ?) as integer)",
                        Integer.class,
                        Paths.of(root, date + ".earliest"),
                        Paths.of(root, date + ".latest"))));
    }

    @Override
    @SuppressWarnings("unchecked") // The caller knows the type of the attribute.
    public <V> Map<V, Long> countSome(Query<T> query, String attribute) {
        JpaCriteriaQuery<List<?>> count = lists();
        Path<?> counted = count.from(some(query, count, root -> Paths.of(root, attribute)))
                .get("value");
        count.select(list(List.of(counted, builder.count()))).groupBy(counted);
        return (Map<V, Long>) byValue(count);
    }

    /** Counts the records by a value, null values left out. */
    @SuppressWarnings("unchecked") // As above.
    private <V> Map<V, Long> counts(Query<T> query, Function<Root<T>, Expression<V>> value) {
        CriteriaQuery<List<?>> count = lists();
        Root<T> root = count.from(getDomainClass());
        Expression<V> counted = value.apply(root);
        count.select(list(List.of(counted, builder.count())))
                .where(predicate(query.condition(), root, count), builder.isNotNull(counted))
                .groupBy(counted);
        return (Map<V, Long>) byValue(count);
    }

    private Map<?, Long> byValue(CriteriaQuery<List<?>> count) {
        return entities.createQuery(count).getResultStream().collect(toMap(row -> (Object) row.get(0), row ->
                (Long) row.get(1)));
    }

    private Predicate predicate(Specification<T> condition, Root<T> root, CriteriaQuery<?> query) {
        Predicate predicate = condition.toPredicate(root, query, builder);
        return predicate == null ? builder.conjunction() : predicate;
    }

    // Hibernate caches the translation of a query for lists, but not that of one for tuples.
    @SuppressWarnings("unchecked")
    private JpaCriteriaQuery<List<?>> lists() {
        return (JpaCriteriaQuery<List<?>>) (JpaCriteriaQuery<?>) builder.createQuery(List.class);
    }

    @SuppressWarnings("unchecked")
    private Selection<List<?>> list(List<? extends Selection<?>> selected) {
        return (Selection<List<?>>) (Selection<?>) builder.construct(List.class, selected.toArray(Selection<?>[]::new));
    }
}
