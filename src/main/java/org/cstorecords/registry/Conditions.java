package org.cstorecords.registry;

import jakarta.persistence.criteria.Path;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** Conditions that the filters of several resources share. An absent value restricts nothing. */
public final class Conditions {

    private Conditions() {}

    /** The attribute has one of the values. */
    public static <T> PredicateSpecification<T> in(String attribute, Collection<?> values) {
        return (from, builder) ->
                values.isEmpty() ? builder.conjunction() : from.get(attribute).in(values);
    }

    /** The attribute refers to one of the records. */
    public static <T> PredicateSpecification<T> refersTo(String attribute, Collection<Long> keys) {
        return (from, builder) -> keys.isEmpty()
                ? builder.conjunction()
                : from.get(attribute).get("id").in(keys);
    }

    /** The date can lie within the days from the first to the last, both included. */
    public static <T> PredicateSpecification<T> overlaps(
            String attribute, @Nullable LocalDate first, @Nullable LocalDate last) {
        return (from, builder) -> {
            Path<?> date = from.get(attribute);
            return builder.and(
                    first == null
                            ? builder.conjunction()
                            : builder.greaterThanOrEqualTo(date.<LocalDate>get("latest"), first),
                    last == null
                            ? builder.conjunction()
                            : builder.lessThanOrEqualTo(date.<LocalDate>get("earliest"), last));
        };
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
