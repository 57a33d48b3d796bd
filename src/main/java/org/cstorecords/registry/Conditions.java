package org.cstorecords.registry;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** Conditions that the filters of several resources share. An absent value restricts nothing. */
public final class Conditions {

    private Conditions() {}

    /**
     * Returns the path of a part of an embedded attribute, such as a date. A join leads there, which SQL has none of: what is
     * reached without one has another name in each query, and Hibernate would translate each query anew.
     */
    public static <V> Path<V> part(From<?, ?> from, String attribute, String part) {
        return from.join(attribute, JoinType.LEFT).get(part);
    }

    /** The attribute has one of the values. */
    public static <T> PredicateSpecification<T> in(String attribute, Collection<?> values) {
        return (from, builder) -> isOneOf(from.get(attribute), values, builder);
    }

    /** The attribute refers to one of the records. */
    public static <T> PredicateSpecification<T> refersTo(String attribute, Collection<Long> keys) {
        return (from, builder) -> isOneOf(from.get(attribute).get("id"), keys, builder);
    }

    /** The value is one of those, or any if there are none. One alone is asked for as such: Hibernate keeps that translated. */
    public static Predicate isOneOf(Expression<?> value, Collection<?> values, CriteriaBuilder builder) {
        return switch (values.size()) {
            case 0 -> builder.conjunction();
            case 1 -> builder.equal(value, values.iterator().next());
            default -> value.in(values);
        };
    }

    /** The date can lie within the days from the first to the last, both included. */
    public static <T> PredicateSpecification<T> overlaps(
            String attribute, @Nullable LocalDate first, @Nullable LocalDate last) {
        return (from, builder) -> {
            Path<LocalDate> earliest = part(from, attribute, "earliest");
            List<Predicate> conditions = new ArrayList<>();
            if (first != null) {
                conditions.add(builder.greaterThanOrEqualTo(part(from, attribute, "latest"), first));
                conditions.add(canReach(from, attribute, earliest, first, (HibernateCriteriaBuilder) builder));
            }
            if (last != null) {
                conditions.add(builder.lessThanOrEqualTo(earliest, last));
            }
            return builder.and(conditions);
        };
    }

    /**
     * Follows from the date's latest day, and lets PostgreSQL begin in the middle of an index of the earliest one: a year
     * before, or where the first of the longer dates begins that reach that day.
     */
    private static Predicate canReach(
            From<?, ?> from,
            String attribute,
            Path<LocalDate> earliest,
            LocalDate first,
            HibernateCriteriaBuilder builder) {
        Subquery<LocalDate> longer = builder.createQuery().subquery(LocalDate.class);
        From<?, ?> any = longer.from(from.getJavaType());
        Path<LocalDate> begin = part(any, attribute, "earliest");
        Path<LocalDate> end = part(any, attribute, "latest");
        longer.select(builder.least(begin))
                .where(
                        builder.isTrue(builder.sql("? - ? > 366", Boolean.class, end, begin)),
                        builder.greaterThanOrEqualTo(end, first));
        return builder.isTrue(builder.sql(
                "? >= least(cast(? as date) - 366, ?)", Boolean.class, earliest, builder.value(first), longer));
    }

    /** The documents disagree about the record, or do not. */
    public static <T> PredicateSpecification<T> disputed(@Nullable Boolean disputed) {
        return (from, builder) -> {
            if (disputed == null) {
                return builder.conjunction();
            }
            var discrepancies = builder.createQuery().subquery(Integer.class);
            var discrepancy = discrepancies.from(Discrepancy.class);
            discrepancies
                    .select(builder.literal(1))
                    .where(builder.equal(discrepancy.get("entry").get("id"), from.get("id")));
            return disputed ? builder.exists(discrepancies) : builder.not(builder.exists(discrepancies));
        };
    }
}
