package org.cstorecords.registry;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * The part of a list that one page shows.
 *
 * @param ordering the order of the list
 * @param descending whether the order is reversed
 * @param after the keys of the record before the first, or null for the beginning of the list
 * @param limit how many records at the most
 * @param <T> the entity
 */
public record Segment<T>(
        Ordering<T> ordering, boolean descending, @Nullable List<? extends Comparable<?>> after, int limit) {

    Sort sort() {
        Sort.Direction direction = descending ? Sort.Direction.DESC : Sort.Direction.ASC;
        return Sort.by(ordering.keys().stream()
                .map(key -> new Sort.Order(direction, key.path()))
                .toList());
    }

    List<Comparable<?>> keysOf(T record) {
        List<Comparable<?>> keys = new ArrayList<>();
        ordering.keys().forEach(key -> keys.add(key.value().apply(record)));
        return keys;
    }

    /** Compares rows, as PostgreSQL does it from one index: {@code (a, b) > (x, y)}. */
    Specification<T> rest() {
        if (after == null) {
            return Specification.unrestricted();
        }
        return (root, query, builder) -> {
            List<Expression<?>> operands = new ArrayList<>();
            ordering.keys().forEach(key -> operands.add(path(root, key.path())));
            after.forEach(value -> operands.add(parameter(builder, value)));
            String row =
                    "(" + String.join(", ", Collections.nCopies(ordering.keys().size(), "?")) + ")";
            return builder.isTrue(((HibernateCriteriaBuilder) builder)
                    .sql(
                            row + (descending ? " < " : " > ") + row,
                            Boolean.class,
                            operands.toArray(Expression<?>[]::new)));
        };
    }

    private static Path<?> path(Root<?> root, String attributes) {
        Path<?> path = root;
        for (String attribute : attributes.split("\\.")) {
            path = path.get(attribute);
        }
        return path;
    }

    private static Expression<?> parameter(CriteriaBuilder builder, Comparable<?> value) {
        return ((HibernateCriteriaBuilder) builder).value(value);
    }
}
