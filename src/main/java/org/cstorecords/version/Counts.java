package org.cstorecords.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * Keeps what was counted of lists while the dataset and the day are the same, since each of their pages says so.
 *
 * @param <C> what is counted
 */
public final class Counts<C> {

    private static final long CHARACTERS = 1_000_000;

    private final Clock clock;
    private final Cache<Key, C> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Key key, C count) -> key.weight())
            .executor(Runnable::run)
            .build();

    /** Makes one that keeps nothing yet. */
    public Counts(Clock clock) {
        this.clock = clock.withZone(ZoneOffset.UTC);
    }

    /**
     * Returns what is counted of a list in the version of the dataset that the transaction reads.
     *
     * @param list the address of the list
     * @param count counts it
     */
    public C of(String list, Supplier<C> count) {
        DatasetVersion read = SnapshotVersion.get();
        if (read == null || read == SnapshotVersion.MIXED) {
            return count.get();
        }
        Key key = new Key(read.published(), LocalDate.now(clock), list);
        C known = kept.getIfPresent(key);
        if (known == null) {
            // Nobody waits for another one's count.
            known = count.get();
            kept.put(key, known);
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
