package org.cstorecords.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.persistence.metamodel.Attribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaSubQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/** Asks for lists; the base of every repository. */
public class CriteriaListRepository<T, I> extends SimpleJpaRepository<T, I> implements ListRepository<T, I> {

    private static final int BATCH = 500;
    private static final int CANDIDATES = 1000;
    private static final String ENTRY = "entry";
    private static final String VALUE = "value";

    private final EntityManager entities;

    /** Makes the repository of an entity; called by Spring Data. */
    public CriteriaListRepository(JpaEntityInformation<T, ?> information, EntityManager entities) {
        super(information, entities);
        this.entities = entities;
    }

    @Override
    public Listing<T> list(Selection<T> selection, Segment<T> segment) {
        long counted = counted(selection, segment);
        boolean tooMany = counted > COUNTED;
        Selection<T> shown =
                tooMany && segment.ordering().isByRelevance() ? selection.within(candidates(selection)) : selection;
        List<T> found = rows(shown, segment).setMaxResults(segment.limit() + 1).getResultList();
        boolean more = found.size() > segment.limit();
        List<T> items = more ? found.subList(0, segment.limit()) : found;
        return new Listing<>(
                items,
                tooMany ? COUNTED : counted,
                tooMany,
                more ? keys(items.get(items.size() - 1), selection, segment) : null,
                selection.corrected());
    }

    private long counted(Selection<T> selection, Segment<T> segment) {
        return selection.totals().of(segment.list(), () -> countSome(selection.condition()));
    }

    private long countSome(Specification<T> condition) {
        HibernateCriteriaBuilder builder = builder();
        JpaCriteriaQuery<Long> query = builder.createQuery(Long.class);
        query.from(some(condition, query, root -> builder.literal(1)));
        return entities.createQuery(query.select(builder.count())).getSingleResult();
    }

    @Override
    public <V> List<ValueCount<V>> countSome(Selection<T> selection, Function<Root<T>, Expression<V>> value) {
        JpaCriteriaQuery<ValueCount<V>> query = valueCounts();
        Path<V> counted = query.from(some(selection.condition(), query, value)).get(VALUE);
        query.select(valueCount(counted)).groupBy(counted);
        return entities.createQuery(query).getResultList();
    }

    /** Returns a value of each of some of the records: of one more than are counted, if there are so many. */
    private <V> Subquery<Tuple> some(
            Specification<T> condition, JpaCriteriaQuery<?> query, Function<Root<T>, Expression<V>> value) {
        JpaSubQuery<Tuple> some = query.subquery(Tuple.class);
        Root<T> root = some.from(getDomainClass());
        some.multiselect(value.apply(root).alias(VALUE))
                .where(predicate(condition, root, query))
                // As a parameter it would be translated each time.
                .fetch(builder().literal(COUNTED + 1));
        return some;
    }

    /** Returns the condition that a record is among those of a search that relevance is looked for in. */
    private Specification<T> candidates(Selection<T> selection) {
        String words = searched(selection.query()).words();
        Specification<T> isNamed = (root, criteria, builder) -> builder()
                .isTrue(builder()
                        .sql(
                                Search.NAMED,
                                Boolean.class,
                                Search.key(root),
                                builder().value(words)));
        Long[] candidates = Stream.of(
                        selection.condition(), selection.condition().and(isNamed))
                .flatMap(condition -> last(condition).stream())
                .distinct()
                .toArray(Long[]::new);
        return (root, criteria, builder) -> builder()
                .isTrue(builder()
                        .sql(
                                "? = any(?)",
                                Boolean.class,
                                Search.key(root),
                                builder().value(candidates)));
    }

    /** Returns the keys of the entries that came last into the record. */
    private List<Long> last(Specification<T> condition) {
        CriteriaQuery<Long> query = builder().createQuery(Long.class);
        Root<T> root = query.from(getDomainClass());
        Path<Long> key = Search.key(root);
        query.select(key)
                .where(predicate(condition, root, query))
                .orderBy(builder().desc(key));
        return entities.createQuery(query).setMaxResults(CANDIDATES).getResultList();
    }

    @Override
    public void each(Selection<T> selection, Segment<T> segment, Consumer<List<T>> batch) {
        boolean tooMany = segment.ordering().isByRelevance() && counted(selection, segment) > COUNTED;
        Segment<T> rest = segment.by(tooMany ? segment.ordering().alike() : segment.ordering());
        List<T> some;
        do {
            some = rows(selection, rest).setMaxResults(BATCH).getResultList();
            if (!some.isEmpty()) {
                rest = rest.after(keys(some.get(some.size() - 1), selection, rest));
                batch.accept(some);
                entities.clear();
            }
        } while (some.size() == BATCH);
    }

    @Override
    public <V> List<ValueCount<V>> count(Selection<T> selection, Function<Root<T>, Expression<V>> value) {
        return count(selection, value, Function.identity());
    }

    @Override
    public List<ValueCount<Integer>> countYears(Selection<T> selection, String date) {
        // The year as a number of any length, which is what extract returns, takes PostgreSQL twice as long to group
        // by.
        return count(
                selection,
                root -> Conditions.<LocalDate>part(root, date, "earliest"),
                day -> builder().sql("cast(date_part('year', ?) as integer)", Integer.class, day));
    }

    private <A, V> List<ValueCount<V>> count(
            Selection<T> selection,
            Function<Root<T>, Expression<A>> attribute,
            Function<Expression<A>, Expression<V>> value) {
        JpaCriteriaQuery<ValueCount<V>> query = valueCounts();
        Root<T> root = query.from(getDomainClass());
        Expression<A> present = attribute.apply(root);
        Expression<V> counted = value.apply(present);
        query.select(valueCount(counted))
                .where(predicate(selection.condition(), root, query), builder().isNotNull(present))
                .groupBy(counted);
        return entities.createQuery(query).getResultList();
    }

    @SuppressWarnings("unchecked") // A class does not say of what it is generic.
    private <V> JpaCriteriaQuery<ValueCount<V>> valueCounts() {
        return (JpaCriteriaQuery<ValueCount<V>>) (JpaCriteriaQuery<?>) builder().createQuery(ValueCount.class);
    }

    @SuppressWarnings("unchecked") // As above.
    private <V> jakarta.persistence.criteria.Selection<ValueCount<V>> valueCount(Expression<V> counted) {
        return (jakarta.persistence.criteria.Selection<ValueCount<V>>) (jakarta.persistence.criteria.Selection<?>)
                builder().construct(ValueCount.class, counted, builder().count());
    }

    private TypedQuery<T> rows(Selection<T> selection, Segment<T> segment) {
        HibernateCriteriaBuilder builder = builder();
        CriteriaQuery<T> query = builder.createQuery(getDomainClass());
        Root<T> root = query.from(getDomainClass());
        if (root.getModel().getAttributes().stream()
                .anyMatch(attribute -> attribute.getName().equals(ENTRY))) {
            root.fetch(ENTRY);
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

    private Expression<?> expression(Root<T> root, Ordering.Key<T> key, @Nullable SearchQuery query) {
        if (key.path().equals(Ordering.RELEVANCE)) {
            return Search.rank(searched(query), root, builder());
        }
        String[] attributes = key.path().split("\\.");
        if (attributes.length == 2 && isEmbedded(root, attributes[0])) {
            return Conditions.part(root, attributes[0], attributes[1]);
        }
        Path<?> path = root;
        for (String attribute : attributes) {
            path = path.get(attribute);
        }
        return path;
    }

    private static boolean isEmbedded(Root<?> root, String attribute) {
        return root.getModel().getAttribute(attribute).getPersistentAttributeType()
                == Attribute.PersistentAttributeType.EMBEDDED;
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

    private Float rank(T record, @Nullable SearchQuery query) {
        Object key = entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(record);
        CriteriaQuery<Float> ranked = builder().createQuery(Float.class);
        Root<T> root = ranked.from(getDomainClass());
        ranked.select(Search.rank(searched(query), root, builder()))
                .where(builder().equal(builder().id(root), key));
        return entities.createQuery(ranked).getSingleResult();
    }

    private static SearchQuery searched(@Nullable SearchQuery query) {
        if (query == null) {
            throw new IllegalStateException("Relevance is that of a query");
        }
        return query;
    }

    private HibernateCriteriaBuilder builder() {
        return (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
    }
}
