package org.cstorecords.query;

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
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cstorecords.query.Facets.Facet;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaExpression;
import org.hibernate.query.criteria.JpaSubQuery;
import org.hibernate.query.sqm.tree.domain.SqmDerivedRoot;
import org.hibernate.query.sqm.tree.select.SqmSubQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/** Base class of all repositories: turns queries of lists into JPA criteria. */
public class CriteriaListRepository<T, I> extends SimpleJpaRepository<T, I> implements ListRepository<T, I> {

    private static final int BATCH = 500;
    private static final int CANDIDATES = 1000;
    private static final String ENTRY = "entry";

    private final EntityManager entities;
    private final HibernateCriteriaBuilder builder;
    private final EntityType<T> entity;

    /** Makes the repository of an entity; called by Spring Data. */
    public CriteriaListRepository(JpaEntityInformation<T, ?> information, EntityManager entities) {
        super(information, entities);
        this.entities = entities;
        this.builder =
                (HibernateCriteriaBuilder) entities.getEntityManagerFactory().getCriteriaBuilder();
        this.entity = entities.getMetamodel().entity(information.getJavaType());
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
        JpaSubQuery<Integer> some = count.subquery(Integer.class);
        Root<T> root = some.from(getDomainClass());
        JpaExpression<Integer> one = builder.literal(1);
        one.alias("one");
        some.select(one).where(predicate(query.condition(), root, count));
        addSome(count, some);
        return entities.createQuery(count.select(builder.count())).getSingleResult();
    }

    /** Makes a query read one more than {@link #MAX_TOTAL} of the rows of a subquery. */
    private Root<?> addSome(JpaCriteriaQuery<?> query, JpaSubQuery<?> rows) {
        // Hibernate would translate the query each time if the limit was a parameter, or if it named the root itself.
        rows.fetch(builder.literal(MAX_TOTAL + 1));
        SqmDerivedRoot<?> root = new SqmDerivedRoot<>((SqmSubQuery<?>) rows, "some");
        query.getQuerySpec().addRoot(root);
        return root;
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
        if (entity.getAttributes().stream()
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
    public Facets facets(Query<T> query, List<Facet> facets) {
        return query.conditions().isEmpty()
                ? query.facets().of(entity.getName(), () -> counted(query, facets))
                : counted(query, facets);
    }

    private Facets counted(Query<T> query, List<Facet> facets) {
        boolean isSearch = query.search() != null;
        Map<String, Map<Object, Long>> counts = new HashMap<>();
        long total = -1;
        boolean tooMany = false;
        for (List<Facet> together : Facets.inOnePass(facets, query, entity)) {
            Facet first = together.get(0);
            Query<T> counted = query.without(first.without());
            long found = count(counted, together, counts);
            tooMany |= isSearch && found > MAX_TOTAL;
            boolean isTotal =
                    !first.isCollection(entity) && counted.conditions().equals(query.conditions());
            total = isTotal ? found : total;
        }
        total = total < 0 ? isSearch ? countSome(query) : count(query) : total;
        return new Facets(isSearch ? Math.min(total, MAX_TOTAL) : total, tooMany, counts);
    }

    /** Adds the counts of facets with the same criteria in one pass, and returns how many records it counted. */
    private long count(Query<T> query, List<Facet> facets, Map<String, Map<Object, Long>> counts) {
        JpaCriteriaQuery<List<?>> count = lists();
        List<Expression<?>> values =
                query.search() == null ? values(count, query, facets) : someValues(count, query, facets);
        List<Selection<?>> selected = new ArrayList<>(List.of(Facets.groupingMask(values, builder), builder.count()));
        selected.addAll(values);
        count.select(list(selected)).groupBy(Facets.groupingSets(values, builder));
        long counted = Facets.add(entities.createQuery(count).getResultList(), facets, counts);
        facets.stream()
                .filter(facet -> facet.isReference(entity))
                .forEach(facet ->
                        counts.computeIfPresent(facet.name(), (name, byKey) -> Facets.byEntry(byKey, entities)));
        return counted;
    }

    private List<Expression<?>> values(JpaCriteriaQuery<?> count, Query<T> query, List<Facet> facets) {
        Root<T> root = count.from(getDomainClass());
        count.where(predicate(query.condition(), root, count));
        return facets.stream()
                .<Expression<?>>map(facet -> facet.value(root, builder))
                .toList();
    }

    private List<Expression<?>> someValues(JpaCriteriaQuery<?> count, Query<T> query, List<Facet> facets) {
        JpaSubQuery<Tuple> some = count.subquery(Tuple.class);
        Root<T> root = some.from(getDomainClass());
        some.multiselect(facets.stream()
                        .<Selection<?>>map(facet -> facet.value(root, builder).alias(facet.name()))
                        .toList())
                .where(predicate(query.condition(), root, count));
        Root<?> found = addSome(count, some);
        return facets.stream()
                .<Expression<?>>map(facet -> found.get(facet.name()))
                .toList();
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
