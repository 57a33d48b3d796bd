package org.cstorecords.query;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cstorecords.record.Entry;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How many records of a list have each value of some properties.
 *
 * @param total the number of records
 * @param isLowerBound whether a search matches more records than are counted
 * @param counts the counts by facet and value, null values left out
 */
public record Facets(long total, boolean isLowerBound, Map<String, Map<Object, Long>> counts) {

    /** The description of {@code isLowerBound} in responses. */
    public static final String LOWER_BOUND = "Whether a search matches more than 10,000 records, of which only some are"
            + " counted: then any number can be too low. Otherwise, all numbers are exact.";

    /**
     * A property whose values are counted.
     *
     * @param name its name
     * @param path the path of the attribute, such as {@code place.country}
     * @param byYear whether the attribute is a date, whose years are counted
     * @param without the parameters whose criteria do not apply
     */
    public record Facet(String name, String path, boolean byYear, List<String> without) {

        /** Counts the values of the attribute that is named like its parameter. */
        public static Facet of(String name) {
            return of(name, name);
        }

        /** Counts the values of an attribute. */
        public static Facet of(String name, String path) {
            return new Facet(name, path, false, List.of(name));
        }

        /** Counts the years that the date can mean. */
        public static Facet ofYears() {
            return new Facet("year", "date", true, List.of("from", "to"));
        }

        /** A record has several values of a collection, and PostgreSQL would sort all records by the many years. */
        boolean needsOwnPass(EntityType<?> entity) {
            return byYear || isCollection(entity);
        }

        boolean isCollection(EntityType<?> entity) {
            return entity.getAttribute(path.split("\\.")[0]).isCollection();
        }

        boolean isReference(ManagedType<?> entity) {
            return path.indexOf('.') < 0
                    && entity.getAttribute(path).getPersistentAttributeType() == PersistentAttributeType.MANY_TO_ONE;
        }

        /** Returns the value that is counted: of a reference the key, of a date its first and last year in one number. */
        Expression<?> value(Root<?> root, HibernateCriteriaBuilder builder) {
            // PostgreSQL groups by an integer in half the time that it takes for a numeric, which extract returns.
            return byYear
                    ? builder.sql(
                            "cast(date_part('year', ?) * 10000 + date_part('year', ?) as integer)",
                            Integer.class,
                            Paths.of(root, path + ".earliest"),
                            Paths.of(root, path + ".latest"))
                    : Paths.of(root, isReference(root.getModel()) ? path + ".id" : path);
        }
    }

    /** Returns the facets in groups that are counted in one pass: with the same criteria, and with values that allow it. */
    static Collection<List<Facet>> inOnePass(List<Facet> facets, Query<?> query, EntityType<?> entity) {
        return facets.stream()
                .collect(groupingBy(facet -> List.of(
                        query.without(facet.without()).conditions(), facet.needsOwnPass(entity) ? facet.name() : "")))
                .values();
    }

    /** Returns {@code grouping sets}, which group the rows by each of the values separately. */
    static Expression<Integer> groupingSets(List<Expression<?>> values, HibernateCriteriaBuilder builder) {
        return sql("grouping sets (%s)", "(?)", values, builder);
    }

    /** Returns the function {@code grouping}: a bit mask in which only the bit of the value that a row counts is 0. */
    static Expression<Integer> groupingMask(List<Expression<?>> values, HibernateCriteriaBuilder builder) {
        return sql("grouping(%s)", "?", values, builder);
    }

    private static Expression<Integer> sql(
            String pattern, String argument, List<Expression<?>> values, HibernateCriteriaBuilder builder) {
        return builder.sql(
                pattern.formatted(String.join(", ", Collections.nCopies(values.size(), argument))),
                Integer.class,
                values.toArray(Expression<?>[]::new));
    }

    /**
     * Adds the counts of facets.
     *
     * @param rows the bit mask of {@link #groupingMask}, the number of records, and the value of each facet
     * @return the number of all records
     */
    static long add(List<List<?>> rows, List<Facet> facets, Map<String, Map<Object, Long>> counts) {
        facets.forEach(facet -> counts.put(facet.name(), new HashMap<>()));
        long counted = 0;
        for (List<?> row : rows) {
            int facet = facets.size() - 1 - Integer.numberOfTrailingZeros(~(Integer) row.get(0));
            long records = (Long) row.get(1);
            Object value = row.get(2 + facet);
            if (value != null) {
                requireNonNull(counts.get(facets.get(facet).name())).put(value, records);
            }
            counted += facet == 0 ? records : 0;
        }
        return counted;
    }

    /** Returns counts of keys as counts of the entries that have these keys. */
    static Map<Object, Long> byEntry(Map<Object, Long> byKey, EntityManager entities) {
        return entities.createQuery("from Entry e where is_one_of(e.id, :ids) and :ids is not null", Entry.class)
                .setParameter("ids", byKey.keySet().toArray(Long[]::new))
                .getResultStream()
                .collect(toMap(entry -> entry, entry -> requireNonNull(byKey.get(entry.id()))));
    }

    /** Returns the counts of a facet by value. */
    public Map<Object, Long> values(String facet) {
        return requireNonNull(counts.get(facet));
    }

    /** Returns the counts of a facet, the largest first. */
    public List<Count> of(String facet) {
        return of(facet, Map.of());
    }

    /** Returns the counts of a facet whose values have names, the largest first. */
    public List<Count> of(String facet, Map<String, String> names) {
        return values(facet).entrySet().stream()
                .map(count -> Count.of(count.getKey(), names, count.getValue()))
                .sorted(comparing(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }

    /** Returns the counts of years, the first year first. */
    public List<YearCount> years() {
        return YearCount.of(values("year"));
    }

    /** How many records of a list have a value. */
    @Schema(name = "FacetCount", description = "Number of records of a list that have a value.")
    public record Count(
            @Schema(description = "The value, as the filter of the same name accepts it.")
            String value,

            @Schema(description = "Name of the value; null if the value is its own name.") @Nullable
            String name,

            @Schema(description = "Number of records, at least 1.")
            long count) {

        static Count of(Object value, Map<String, String> names, long count) {
            return value instanceof Entry entry
                    ? new Count(entry.slug(), entry.title(), count)
                    : new Count(value.toString(), names.get(value.toString()), count);
        }
    }

    /** How many records of a list are of a year. */
    @Schema(
            name = "YearCount",
            description =
                    "Number of records of a list that are of a year. With `from` and `to` at the ends of the year,"
                            + " the list has `count` and `possible` records together.")
    public record YearCount(
            @Schema(description = "The year.", example = "2013")
            String value,

            @Schema(description = "Number of records whose date lies within the year.")
            long count,

            @Schema(description = "Number of other records whose date may lie within the year.")
            long possible) {

        private static final int SPAN = 10_000;

        /**
         * Returns the counts of years.
         *
         * @param spans numbers of records by the first and the last year that their date can mean, such as 20132014
         */
        static List<YearCount> of(Map<Object, Long> spans) {
            Map<Integer, YearCount> years = new TreeMap<>();
            spans.forEach((key, records) -> {
                int span = (Integer) key;
                int first = span / SPAN;
                int last = span % SPAN;
                for (int year = first; year <= last; year++) {
                    YearCount found = first == last
                            ? new YearCount(String.valueOf(year), records, 0)
                            : new YearCount(String.valueOf(year), 0, records);
                    years.merge(year, found, YearCount::plus);
                }
            });
            return List.copyOf(years.values());
        }

        private YearCount plus(YearCount other) {
            return new YearCount(value, count + other.count, possible + other.possible);
        }
    }
}
