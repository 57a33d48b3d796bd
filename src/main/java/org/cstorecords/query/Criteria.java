package org.cstorecords.query;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cstorecords.asof.Certainty;
import org.cstorecords.record.EntryType;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The criteria of a list: which records it contains. Each criterion is named by the query parameter that states it. A parameter
 * that is absent (null or empty) adds no criterion. {@link FilterResolver} looks up the records that criteria name.
 *
 * @param <T> the entity
 */
public final class Criteria<T> {

    /** The parameter that selects by day. */
    static final String AS_OF = "asOf";

    /** The parameter that selects by certainty. */
    static final String CERTAINTY = "certainty";

    private final List<Criterion<T>> criteria = new ArrayList<>();

    /** A criterion, and how its condition is made once its names are resolved. */
    record Criterion<T>(String parameter, Function<FilterResolver.Resolution, Specification<T>> condition) {}

    List<Criterion<T>> all() {
        return criteria;
    }

    /** Requires that the attribute named like the parameter has one of the values. */
    public Criteria<T> in(String attribute, Collection<?> values) {
        return where(attribute, values, isOneOf(attribute, values));
    }

    /** Requires the condition, if the parameter has a value. */
    public Criteria<T> where(String parameter, @Nullable Object value, Specification<T> condition) {
        boolean isAbsent = value == null || value instanceof Collection<?> values && values.isEmpty();
        return isAbsent ? this : add(parameter, names -> condition);
    }

    /**
     * Requires the condition, if the parameter has any values, all of which must be known.
     *
     * @param known the SQL query for all values, in the order in which an error lists them
     */
    public Criteria<T> where(String parameter, Set<String> values, String known, Specification<T> condition) {
        return where(parameter, values, known, List.of(), condition);
    }

    /**
     * Requires the condition, if the parameter has any values, all of which must be known.
     *
     * @param known the SQL query for all values, in the order in which an error lists them
     * @param arguments the arguments of the query
     */
    public Criteria<T> where(
            String parameter, Set<String> values, String known, List<?> arguments, Specification<T> condition) {
        return values.isEmpty()
                ? this
                : add(parameter, names -> {
                    names.check(parameter, values, known, arguments);
                    return condition;
                });
    }

    /** Requires that the record is one of those with the identifiers. */
    public Criteria<T> ids(String parameter, Set<String> slugs, EntryType type) {
        return refersTo(parameter, slugs, Set.of(type), keys -> isOneOf("id", keys));
    }

    /** Requires that the key of a record, an attribute, is that of a record of any type with one of the identifiers. */
    public Criteria<T> ids(String parameter, Set<String> slugs, String attribute) {
        return refersTo(parameter, slugs, Set.of(EntryType.values()), keys -> isOneOf(attribute, keys));
    }

    /** Requires that the record is one of those with the identifiers, including records that were withdrawn. */
    public Criteria<T> idsAlsoOfWithdrawn(String parameter, Set<String> slugs) {
        return slugs.isEmpty()
                ? this
                : add(parameter, names -> isOneOf("id", names.keysAlsoOfWithdrawn(parameter, slugs)));
    }

    /** Requires that the attribute named like the parameter refers to one of the records of that type. */
    public Criteria<T> refersTo(String attribute, Set<String> slugs, EntryType type) {
        return refersTo(attribute, slugs, Set.of(type), keys -> isOneOf(attribute + ".id", keys));
    }

    /**
     * Requires a condition on the keys of the records that the parameter names.
     *
     * @param types the types that the records can have
     * @param condition makes the condition of the keys
     */
    public Criteria<T> refersTo(
            String parameter,
            Set<String> slugs,
            Set<EntryType> types,
            Function<Set<Long>, Specification<T>> condition) {
        return slugs.isEmpty() ? this : add(parameter, names -> condition.apply(names.keys(parameter, slugs, types)));
    }

    /** Requires that the attribute refers to the record whose nested list this is; a path without such a record is an error. */
    public Criteria<T> within(String attribute, String slug, EntryType type) {
        return add("", names -> isOneOf(attribute, Set.of(names.key(type, slug))));
    }

    /** Requires that the date can lie within the days from the first to the last, both included; null leaves that end open. */
    public Criteria<T> overlaps(String attribute, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            add(
                    "from",
                    names -> (root, query, builder) -> builder.and(
                            builder.greaterThanOrEqualTo(Paths.<LocalDate>of(root, attribute + ".latest"), from),
                            canReach(root, attribute, from, (HibernateCriteriaBuilder) builder)));
        }
        if (to != null) {
            add(
                    "to",
                    names -> (root, query, builder) ->
                            builder.lessThanOrEqualTo(Paths.<LocalDate>of(root, attribute + ".earliest"), to));
        }
        return this;
    }

    /**
     * Follows from the date's latest day, and lets PostgreSQL begin in the middle of an index of the earliest one: a year
     * before, or where the first of the longer dates begins that reach that day. The subquery is executed once; without it,
     * PostgreSQL would call the function also for each estimate while it plans.
     */
    private static Predicate canReach(
            Root<?> root, String attribute, LocalDate first, HibernateCriteriaBuilder builder) {
        return builder.isTrue(builder.sql(
                "? >= least(cast(? as date) - 366, (select earliest_of_long_dates('"
                        + root.getModel().getName() + "', ?)))",
                Boolean.class,
                Paths.of(root, attribute + ".earliest"),
                builder.value(first),
                builder.value(first)));
    }

    /**
     * Requires that the record held on the day, with one of the certainties. The day is required for {@code certainty}.
     *
     * @param selected the certainties that the client selects
     * @param otherwise the certainties if the client selects none
     */
    public Criteria<T> asOf(
            EntryType type, @Nullable LocalDate day, Set<Certainty> selected, Set<Certainty> otherwise) {
        return asOf(type, day, selected, otherwise, Set.of(), Set.of());
    }

    /**
     * Requires that a person held an office on the day, with one of the certainties.
     *
     * @param states the codes of the states of the office, empty for any
     * @param titles texts of which the title of the office must contain one, empty for any
     */
    public Criteria<T> asOf(
            EntryType type,
            @Nullable LocalDate day,
            Set<Certainty> selected,
            Set<Certainty> otherwise,
            Set<String> states,
            Set<String> titles) {
        if (day == null) {
            return selected.isEmpty() ? this : add(CERTAINTY, FilterResolver.Resolution::requireAsOf);
        }
        return add(selected.isEmpty() ? AS_OF : CERTAINTY, names -> {
            Set<Long> keys =
                    names.certainties(day, type, states, titles).keys(selected.isEmpty() ? otherwise : selected);
            return (root, query, builder) -> Paths.isKey(root, keys, (HibernateCriteriaBuilder) builder);
        });
    }

    /** Requires that the sources disagree about the record, or that they do not. */
    public Criteria<T> hasDiscrepancy(@Nullable Boolean hasDiscrepancy) {
        return hasDiscrepancy == null
                ? this
                : add("hasDiscrepancy", names -> (root, query, builder) -> {
                    HibernateCriteriaBuilder hibernate = (HibernateCriteriaBuilder) builder;
                    Predicate disputed = builder.isTrue(hibernate.sql(
                            "exists (select from discrepancy d where d.entry_id = ?)", Boolean.class, root.get("id")));
                    return hasDiscrepancy ? disputed : builder.not(disputed);
                });
    }

    /** Requires that the record matches a full-text search, {@code q}. */
    public Criteria<T> search(@Nullable String q) {
        return q == null ? this : add("q", names -> names.search(q).matches());
    }

    /**
     * Requires that the record changed after a version of the dataset.
     *
     * @param parameter the name of the parameter
     * @param since the number of the version, a day or a time, which can be in the future
     */
    public Criteria<T> changedSince(String parameter, @Nullable String since) {
        return since == null
                ? this
                : add(parameter, names -> {
                    long version = names.version(parameter, since);
                    return (root, query, builder) ->
                            builder.greaterThan(Paths.entry(root).get("changed").get("version"), version);
                });
    }

    private Criteria<T> add(String parameter, Function<FilterResolver.Resolution, Specification<T>> condition) {
        criteria.add(new Criterion<>(parameter, condition));
        return this;
    }

    /** Returns the condition that an attribute, given by its path such as {@code place.country}, has one of the values. */
    public static <T> Specification<T> isOneOf(String path, Collection<?> values) {
        return (root, query, builder) -> isOneOf(Paths.of(root, path), values, builder);
    }

    /** Returns the condition that the value is one of those, or any if there are none. */
    public static Predicate isOneOf(Expression<?> value, Collection<?> values, CriteriaBuilder builder) {
        return switch (values.size()) {
            case 0 -> builder.conjunction();
            // Hibernate caches the translation of an equation, but not that of a list.
            case 1 -> builder.equal(value, values.iterator().next());
            default -> value.in(values);
        };
    }
}
