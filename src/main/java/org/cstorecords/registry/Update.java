package org.cstorecords.registry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as a feed tells of it.
 *
 * @param self the path of the record
 * @param title its name or title
 * @param created when the dataset first had it
 * @param changed when it last changed, not before it was created
 * @param summary what it says, or null
 * @param terms what it can be chosen by
 */
public record Update(
        String self,
        String title,
        Instant created,
        Instant changed,
        @Nullable String summary,
        List<Term> terms) {

    /**
     * Returns the record of the entry, whose versions are read from the database if they were not before.
     *
     * @param summary what it says, or null
     * @param terms what it can be chosen by
     */
    public static Update of(Entry entry, @Nullable String summary, List<Term> terms) {
        return new Update(
                entry.self(),
                entry.title(),
                entry.created().published(),
                entry.changed().published(),
                summary,
                terms);
    }

    /**
     * A value by which records can be chosen.
     *
     * @param parameter the parameter that chooses them
     * @param value its value
     */
    public record Term(String parameter, String value) {}
}
