package org.cstorecords.query;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Order of a list.
 *
 * @param name its name in the parameter {@code sort}
 * @param descending whether it is reversed
 * @param paths the paths of its keys in the entity, such as {@code date.earliest}; together the keys are unique and never null,
 *     so that a page can begin after any record
 */
public record Order(String name, boolean descending, List<String> paths) {

    /** The name of the order by relevance, and the path of its first key, which is computed. */
    public static final String RELEVANCE = "relevance";

    /** Returns the order by relevance, in which records of the same relevance keep this order. */
    public Order byRelevance() {
        List<String> keys = new ArrayList<>(List.of(RELEVANCE));
        keys.addAll(paths);
        return new Order(RELEVANCE, false, keys);
    }

    /** Returns the value of the parameter {@code sort} that selects the order. */
    public String sort() {
        return (descending ? "-" : "") + name;
    }

    boolean isByRelevance() {
        return paths.get(0).equals(RELEVANCE);
    }

    /** Returns the order of records of the same relevance. */
    Order withoutRelevance() {
        return new Order(name, descending, paths.subList(1, paths.size()));
    }

    /** Returns the keys of a row. */
    List<Expression<?>> keys(Root<?> root, @Nullable SearchQuery search, HibernateCriteriaBuilder builder) {
        return paths.stream()
                .<Expression<?>>map(path ->
                        path.equals(RELEVANCE) && search != null ? search.rank(root, builder) : Paths.of(root, path))
                .toList();
    }

    /**
     * Returns the condition that a row comes after the one with those keys. Rows are compared as such, {@code (a, b) > (x, y)},
     * because PostgreSQL does that from one index.
     *
     * @throws UnknownValuesException if the values do not fit the keys
     */
    Predicate after(List<Expression<?>> keys, List<String> values, HibernateCriteriaBuilder builder) {
        if (values.size() != keys.size()) {
            throw UnknownValuesException.cursor();
        }
        List<Expression<?>> operands = new ArrayList<>(keys);
        for (int i = 0; i < values.size(); i++) {
            operands.add(builder.value(value(keys.get(i).getJavaType(), values.get(i))));
        }
        String row = "(" + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")";
        String comparison = row + (descending ? " < " : " > ") + row;
        return builder.isTrue(builder.sql(comparison, Boolean.class, operands.toArray(Expression<?>[]::new)));
    }

    private static Object value(Class<?> type, String text) {
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (type == Float.class) {
                return Float.valueOf(text);
            } else if (type == Long.class || type == long.class) {
                return Long.valueOf(text);
            }
            return type == Integer.class || type == int.class ? Integer.valueOf(text) : text;
        } catch (DateTimeException | NumberFormatException e) {
            throw UnknownValuesException.cursor();
        }
    }
}
