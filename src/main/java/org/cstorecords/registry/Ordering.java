package org.cstorecords.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cstorecords.date.HistoricalDate;

/**
 * An order in which a collection can be listed. Its keys together tell any two records apart and are never null, so
 * that a page can begin right after any record.
 *
 * @param name its name in the parameter {@code sort}
 * @param keys the keys, the first one deciding first
 * @param <T> the entity
 */
public record Ordering<T>(String name, List<Key<T>> keys) {

    /**
     * A key of an order.
     *
     * @param path the attribute's path in the entity
     * @param type the attribute's type
     * @param value reads the attribute
     */
    public record Key<T>(String path, Class<? extends Comparable<?>> type, Function<T, Comparable<?>> value) {}

    /** Returns the order by the earliest day, then the latest day, then the identifier. */
    public static <T extends Recorded> Ordering<T> byDate(
            String name, String attribute, Function<T, HistoricalDate> date) {
        return new Ordering<>(
                name,
                List.of(
                        new Key<>(
                                attribute + ".earliest",
                                LocalDate.class,
                                record -> date.apply(record).earliest()),
                        new Key<>(
                                attribute + ".latest",
                                LocalDate.class,
                                record -> date.apply(record).latest()),
                        slug()));
    }

    /** The path of the key by which what fits a search best stands first; its value is the database's. */
    public static final String RELEVANCE = "relevance";

    /** Returns the order by how well the records fit the search, those alike in another order. */
    public static <T> Ordering<T> byRelevance(Ordering<T> alike) {
        List<Key<T>> keys = new ArrayList<>();
        keys.add(new Key<>(RELEVANCE, Float.class, record -> {
            throw new IllegalStateException("The entity does not know how well it fits");
        }));
        keys.addAll(alike.keys());
        return new Ordering<>(RELEVANCE, keys);
    }

    /** Tells whether records are in the order of how well they fit a search. */
    boolean isByRelevance() {
        return name.equals(RELEVANCE);
    }

    /** Returns the order of those that fit a search alike; of an order by relevance. */
    Ordering<T> alike() {
        return new Ordering<>("alike", keys.subList(1, keys.size()));
    }

    /**
     * Returns the order by the version of the dataset that last changed the record, then by identifier. Its type, which is one
     * in a list, makes it the order of an index.
     */
    public static <T extends Recorded> Ordering<T> byChange() {
        return new Ordering<>(
                "updated",
                List.of(
                        new Key<>(
                                "entry.changed.version",
                                Long.class,
                                record -> record.entry().changed().version()),
                        new Key<>(
                                "entry.type",
                                String.class,
                                record -> record.entry().type().name()),
                        new Key<>(
                                "entry.slug",
                                String.class,
                                record -> record.entry().slug())));
    }

    /** Returns the order by identifier alone. */
    public static <T extends Recorded> Ordering<T> byId(String name) {
        return new Ordering<>(name, List.of(slug()));
    }

    /** Returns the order by the name or title and then by identifier. */
    public static <T extends Recorded> Ordering<T> byTitle(String name) {
        return new Ordering<>(
                name,
                List.of(
                        new Key<>(
                                "entry.title",
                                String.class,
                                record -> record.entry().title()),
                        slug()));
    }

    /** Returns the key that every order ends with. */
    public static <T extends Recorded> Key<T> slug() {
        return new Key<>("slug", String.class, record -> record.entry().slug());
    }
}
