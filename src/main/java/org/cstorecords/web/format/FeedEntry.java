package org.cstorecords.web.format;

import java.time.Instant;
import java.util.List;
import org.cstorecords.record.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A record in a feed.
 *
 * @param self the path of the record
 * @param title its name or title
 * @param created when the dataset first contained it
 * @param changed when it last changed
 * @param summary its summary, or null
 * @param categories the values of filters that it matches
 */
public record FeedEntry(
        String self,
        String title,
        Instant created,
        Instant changed,
        @Nullable String summary,
        List<Category> categories) {

    /** Returns the record of the entry; it may read the versions of the entry from the database. */
    public static FeedEntry of(Entry entry, @Nullable String summary, List<Category> categories) {
        return new FeedEntry(
                entry.self(),
                entry.title(),
                entry.created().published(),
                entry.changed().published(),
                summary,
                categories);
    }

    /**
     * A value of a filter.
     *
     * @param parameter the parameter
     * @param value its value
     */
    public record Category(String parameter, String value) {}
}
