package org.cstorecords.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/** Asks for lists; the base of every repository. */
public class CriteriaListRepository<T, I> extends SimpleJpaRepository<T, I> implements ListRepository<T, I> {

    private static final int BATCH = 500;

    private final EntityManager entities;

    /** Makes the repository of an entity; called by Spring Data. */
    public CriteriaListRepository(JpaEntityInformation<T, ?> information, EntityManager entities) {
        super(information, entities);
        this.entities = entities;
    }

    @Override
    public Listing<T> list(Selection<T> selection, Segment<T> segment, String... references) {
        long total = count(selection.condition());
        List<T> found = rows(selection, segment, references)
                .setMaxResults(segment.limit() + 1)
                .getResultList();
        boolean more = found.size() > segment.limit();
        List<T> items = more ? found.subList(0, segment.limit()) : found;
        return new Listing<>(
                items,
                total,
                more ? keys(items.get(items.size() - 1), selection, segment) : null,
                selection.corrected());
    }

    @Override
    public void each(Selection<T> selection, Segment<T> segment, Consumer<List<T>> batch, String... references) {
        try (Stream<T> rows = rows(selection, segment, references)
                .setHint(HibernateHints.HINT_FETCH_SIZE, BATCH)
                .getResultStream()) {
            Iterator<T> rest = rows.iterator();
            while (rest.hasNext()) {
                List<T> some = new ArrayList<>(BATCH);
                while (some.size() < BATCH && rest.hasNext()) {
                    some.add(rest.next());
                }
                batch.accept(some);
                entities.clear();
            }
        }
    }

    @Override
    public <V> List<ValueCount<V>> count(Selection<T> selection, Function<Root<T>, Expression<V>> value) {
        HibernateCriteriaBuilder builder = builder();
        CriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
        Root<T> root = query.from(getDomainClass());
        Expression<V> counted = value.apply(root);
        query.select(builder.array(counted, builder.count()))
                .where(predicate(selection.condition(), root, query), builder.isNotNull(counted))
                .groupBy(counted);
        return entities.createQuery(query).getResultList().stream()
                .map(CriteriaListRepository::<V>valueCount)
                .toList();
    }

    @Override
    public List<ValueCount<Integer>> countYears(Selection<T> selection, String date) {
        return count(selection, root -> builder().year(root.get(date).<LocalDate>get("earliest")));
    }

    @SuppressWarnings("unchecked") // The row is that of the query above.
    private static <V> ValueCount<V> valueCount(Object[] row) {
        return new ValueCount<>((V) row[0], (Long) row[1]);
    }

    private TypedQuery<T> rows(Selection<T> selection, Segment<T> segment, String... references) {
        HibernateCriteriaBuilder builder = builder();
        CriteriaQuery<T> query = builder.createQuery(getDomainClass());
        Root<T> root = query.from(getDomainClass());
        for (String reference : references) {
            root.fetch(reference, JoinType.LEFT);
        }
        List<Expression<?>> keys = segment.ordering().keys().stream()
                .<Expression<?>>map(key -> expression(root, key, selection.query()))
                .toList();
        List<Predicate> conditions = new ArrayList<>(List.of(predicate(selection.condition(), root, query)));
        if (segment.after() != null) {
            conditions.add(after(keys, segment.after(), segment.descending()));
        }
        query.select(root)
                .where(conditions.toArray(Predicate[]::new))
                .orderBy(keys.stream()
                        .<Order>map(key -> segment.descending() ? builder.desc(key) : builder.asc(key))
                        .toList());
        return entities.createQuery(query);
    }

    private Predicate predicate(Specification<T> condition, Root<T> root, CriteriaQuery<?> query) {
        Predicate predicate = condition.toPredicate(root, query, builder());
        return predicate == null ? builder().conjunction() : predicate;
    }

    /** Compares rows, as PostgreSQL does it from one index: {@code (a, b) > (x, y)}. */
    private Predicate after(List<Expression<?>> keys, List<? extends Comparable<?>> values, boolean descending) {
        List<Expression<?>> operands = new ArrayList<>(keys);
        values.forEach(value -> operands.add(builder().value(value)));
        String row = "(" + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")";
        return builder()
                .isTrue(builder()
                        .sql(
                                row + (descending ? " < " : " > ") + row,
                                Boolean.class,
                                operands.toArray(Expression<?>[]::new)));
    }

    private Expression<?> expression(Root<T> root, Ordering.Key<T> key, @Nullable String query) {
        if (key.path().equals(Ordering.RELEVANCE)) {
            return builder().sql(Search.RANK, Float.class, builder().value(searched(query)), Search.key(root));
        }
        Path<?> path = root;
        for (String attribute : key.path().split("\\.")) {
            path = path.get(attribute);
        }
        return path;
    }

    private List<Comparable<?>> keys(T record, Selection<T> selection, Segment<T> segment) {
        List<Comparable<?>> keys = new ArrayList<>();
        segment.ordering()
                .keys()
                .forEach(key -> keys.add(
                        key.path().equals(Ordering.RELEVANCE)
                                ? rank(record, selection.query())
                                : key.value().apply(record)));
        return keys;
    }

    private Float rank(T record, @Nullable String query) {
        Object key = entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(record);
        CriteriaQuery<Float> ranked = builder().createQuery(Float.class);
        Root<T> root = ranked.from(getDomainClass());
        ranked.select(builder().sql(Search.RANK, Float.class, builder().value(searched(query)), Search.key(root)))
                .where(builder().equal(builder().id(root), key));
        return entities.createQuery(ranked).getSingleResult();
    }

    private static String searched(@Nullable String query) {
        if (query == null) {
            throw new IllegalStateException("Relevance is that of a query");
        }
        return query;
    }

    private HibernateCriteriaBuilder builder() {
        return (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
    }
}
