package org.cstorecords.search;

import java.util.List;
import org.cstorecords.query.ListRepository;
import org.cstorecords.record.Entry;
import org.springframework.data.jpa.repository.NativeQuery;

interface SearchRepository extends ListRepository<Entry, Long> {

    /**
     * Returns the key of each entry with the passages of its text that match the query. Each matching word is between
     * {@code begin} and {@code end}. An invisible word joiner, which is taken out again, makes PostgreSQL read what punctuation
     * joins, such as {@code Cronos.Asia}, as several words. Of the names of a state, only the official one is shown: the search
     * also knows former members as member states.
     */
    @NativeQuery("""
            select
              e.id,
              replace(
                ts_headline(
                  'record_text',
                  regexp_replace(
                    concat_ws(' · ', e.title, coalesce(m.official_name, nullif(e.names, '')), nullif(e.text, '')),
                    '([[:alnum:]][-./@_&])(?=[[:alnum:]])', '\\1' || chr(8288), 'g'),
                  cast(:tsquery as tsquery),
                  'MaxFragments=2, MaxWords=20, MinWords=8, FragmentDelimiter=" … ", StartSel=' || :begin
                    || ', StopSel=' || :end),
                chr(8288), '')
            from entry e
            left join member_state m on m.id = e.id
            where e.id = any(:ids)
            """)
    List<Object[]> snippets(Long[] ids, String tsquery, String begin, String end);
}
