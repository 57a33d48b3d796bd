package org.cstorecords.session;

import java.time.Instant;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.Place;
import org.jspecify.annotations.Nullable;

/** A session as an event of a calendar. */
record SessionEvent(
        String id,
        String self,
        String title,
        Session.Status status,
        HistoricalDate date,
        @Nullable Place place,
        @Nullable String summary,
        Instant changed,
        int version) {

    static SessionEvent of(Session session) {
        Entry entry = session.entry();
        return new SessionEvent(
                entry.slug(),
                entry.self(),
                entry.title(),
                session.status,
                session.date,
                session.place,
                session.summary,
                entry.changed().published(),
                Math.toIntExact(entry.changed().version()));
    }
}
