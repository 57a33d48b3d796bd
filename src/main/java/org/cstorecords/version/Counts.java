package org.cstorecords.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * Cache of the counts of lists, because each page of a list contains its total. Entries are keyed by dataset version and day, so a
 * stale count is never returned.
 *
 * @param <C> a count, or several
 */
public final class Counts<C> {

    private static final long CHARACTERS = 1_000_000;

    private final Clock clock;
    private final Cache<Key, C> cache = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Key key, C count) -> key.weight())
            .executor(Runnable::run)
            .build();

    /** Makes an empty cache; the clock determines the day in UTC. */
    public Counts(Clock clock) {
        this.clock = clock.withZone(ZoneOffset.UTC);
    }

    /**
     * Returns the count of a list in the version of the dataset that the transaction reads.
     *
     * @param list the URL of the list
     * @param count computes the count if it is not cached
     */
    public C of(String list, Supplier<C> count) {
        DatasetVersion read = SnapshotVersion.get();
        if (read == null || read == SnapshotVersion.MIXED) {
            return count.get();
        }
        Key key = new Key(read.published(), LocalDate.now(clock), list);
        C known = cache.getIfPresent(key);
        if (known == null) {
            // Concurrent requests each compute the count, so that none waits for another.
            known = count.get();
            cache.put(key, known);
        }
        return known;
    }

    private record Key(Instant published, LocalDate day, String list) {

        private static final int OVERHEAD = 100;

        int weight() {
            return OVERHEAD + list.length();
        }
    }
}
