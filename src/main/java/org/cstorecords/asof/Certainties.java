package org.cstorecords.asof;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cstorecords.record.Entry;
import org.jspecify.annotations.Nullable;

/** The certainty of each record of a type on a day. Records that did not hold on that day have none. */
public final class Certainties {

    private static final int MAX_LAST_STATED = 10;

    private final LocalDate day;
    private final Map<Long, Held> records = new LinkedHashMap<>();

    record Held(Long key, Certainty certainty, AsOf.LastStated statement) {}

    /**
     * Makes the certainties of a day.
     *
     * @param records the records that began last first
     */
    Certainties(LocalDate day, List<Held> records) {
        this.day = day;
        records.forEach(held -> this.records.put(held.key(), held));
    }

    /** Returns the certainty of a record, or null if it did not hold. */
    public @Nullable Certainty of(Entry record) {
        Held held = records.get(record.id());
        return held == null ? null : held.certainty();
    }

    /** Returns the keys of the records with one of those certainties. */
    public Set<Long> keys(Collection<Certainty> certainties) {
        return records.values().stream()
                .filter(held -> certainties.contains(held.certainty()))
                .map(Held::key)
                .collect(toSet());
    }

    /** Returns what a page says about the day; it covers the records with those keys. */
    public AsOf asOf(Collection<Long> keys) {
        List<Held> listed = records.values().stream()
                .filter(held -> keys.contains(held.key()))
                .toList();
        return new AsOf(
                day,
                listed.stream()
                        .filter(held -> held.certainty() == Certainty.LAST_STATED)
                        .map(Held::statement)
                        .limit(MAX_LAST_STATED)
                        .toList(),
                listed.stream()
                        .filter(held -> held.certainty() == Certainty.UNDETERMINED)
                        .count());
    }
}
