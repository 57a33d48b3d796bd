package org.cstorecords.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * Cache of values that are computed from the dataset, such as the total of a list, which each of its pages contains. Entries are
 * keyed by dataset version and day, so a stale value is never returned.
 *
 * @param <V> type of the values
 */
public final class VersionCache<V> {

    private static final long CHARACTERS = 1_000_000;

    private final Clock clock;
    private final Cache<Key, V> cache;

    /** Makes an empty cache for values that are small compared with their keys; the clock determines the day in UTC. */
    public VersionCache(Clock clock) {
        this(clock, CHARACTERS);
    }

    /**
     * Makes an empty cache.
     *
     * @param clock determines the day in UTC
     * @param characters the largest length of all keys together
     */
    public VersionCache(Clock clock, long characters) {
        this.clock = clock.withZone(ZoneOffset.UTC);
        this.cache = Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((Key key, V value) -> key.weight())
                .executor(Runnable::run)
                .build();
    }

    /**
     * Returns the value for a key in the version of the dataset that the transaction reads.
     *
     * @param key what the value is of, such as the URL of a list
     * @param compute computes the value if it is not cached; nothing is cached if it throws an exception
     */
    public V of(String key, Supplier<V> compute) {
        DatasetVersion read = SnapshotVersion.get();
        if (read == null || read == SnapshotVersion.MIXED) {
            return compute.get();
        }
        Key versioned = new Key(read.published(), LocalDate.now(clock), key);
        V known = cache.getIfPresent(versioned);
        if (known == null) {
            // Concurrent requests each compute the value, so that none waits for another.
            known = compute.get();
            cache.put(versioned, known);
        }
        return known;
    }

    private record Key(Instant published, LocalDate day, String key) {

        private static final int OVERHEAD = 100;

        int weight() {
            return OVERHEAD + key.length();
        }
    }
}
