package org.cstorecords.asof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.EntryType;
import org.cstorecords.record.RecordReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads how certain it is that records held on a day, in the transaction of the caller. */
@Service
public class CertaintyReader {

    private static final String CERTAINTIES = """
            select
              c.entry_id, c.certainty::text as certainty, c.since_edtf, c.since_earliest, c.since_latest, c.note,
              e.slug, e.title
            from certainty_on(?, ?, ?, ?) as c
            join entry e on e.id = c.entry_id
            order by c.since_earliest desc nulls last, c.since_latest desc, e.slug
            """;

    private final JdbcClient database;

    CertaintyReader(JdbcClient database) {
        this.database = database;
    }

    /**
     * Returns the certainties of a day. It takes one SQL statement.
     *
     * @param states the codes of the states whose offices count, empty for any office
     * @param titles texts of which the title of an office must contain one, empty for any title
     */
    public Certainties on(LocalDate day, EntryType type, Collection<String> states, Collection<String> titles) {
        return new Certainties(
                day,
                database.sql(CERTAINTIES)
                        .params(day, type.name(), states.toArray(String[]::new), titles.toArray(String[]::new))
                        .query((row, number) -> held(type, row))
                        .list());
    }

    private static Certainties.Held held(EntryType type, ResultSet row) throws SQLException {
        String slug = row.getString("slug");
        String since = row.getString("since_edtf");
        return new Certainties.Held(
                row.getLong("entry_id"),
                Certainty.valueOf(row.getString("certainty")),
                new AsOf.LastStated(
                        new RecordReference(type, slug, row.getString("title"), type.path() + "/" + slug),
                        since == null
                                ? null
                                : new HistoricalDate(
                                        since,
                                        row.getObject("since_earliest", LocalDate.class),
                                        row.getObject("since_latest", LocalDate.class)),
                        row.getString("note")));
    }
}
