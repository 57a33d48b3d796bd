package org.cstorecords.web.format;

import java.time.Instant;
import java.util.List;
import org.cstorecords.record.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Record in an Atom feed.
 *
 * @param self path of the record
 * @param title name or title of the record
 * @param created time of the first version of the dataset that contains the record
 * @param changed time of the version that last changed the record
 * @param categories values of filters that the record matches
 */
public record FeedEntry(
        String self,
        String title,
        Instant created,
        Instant changed,
        @Nullable String summary,
        List<Category> categories) {

    /** Returns the feed entry of a record. May read the versions of the record from the database. */
    public static FeedEntry of(Entry entry, @Nullable String summary, List<Category> categories) {
        return new FeedEntry(
                entry.self(),
                entry.title(),
                entry.created().published(),
                entry.changed().published(),
                summary,
                categories);
    }

    /** Value of a filter parameter. */
    public record Category(String parameter, String value) {}
}
