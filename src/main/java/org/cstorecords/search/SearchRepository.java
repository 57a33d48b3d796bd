package org.cstorecords.search;

import java.util.List;
import org.cstorecords.query.ListRepository;
import org.cstorecords.record.Entry;
import org.springframework.data.jpa.repository.NativeQuery;

interface SearchRepository extends ListRepository<Entry, Long> {

    /**
     * Returns the key of each entry with its best passage: the sentence that matches most; if no sentence matches but the title
     * does, and no name matches more, the first sentence; otherwise the name that matches most. Each matching word is between
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
                  best.passage,
                  cast(:tsquery as tsquery),
                  case when length(best.passage) < 400 then 'HighlightAll=true' else 'MaxFragments=1, MaxWords=50, MinWords=20' end
                    || ', StartSel=' || :begin || ', StopSel=' || :end),
                chr(8288), '')
            from entry e
            left join member_state m on m.id = e.id
            cross join lateral (
              select passage
              from (
                select
                  t.passage, t.number,
                  t.passage ~ '( \\S+){3}([.!]|[[:alpha:]][?])[”")]*$' as is_sentence,
                  ts_rank(to_tsvector('record_text', t.passage), cast(:tsquery as tsquery)) as rank
                from unnest(string_to_array(
                  regexp_replace(
                    regexp_replace(
                      concat_ws(' · ', e.title, coalesce(m.official_name, nullif(e.names, '')), nullif(e.text, '')),
                      '([[:alnum:]][-./@_&])(?=[[:alnum:]])', '\\1' || chr(8288), 'g'),
                    '([^[:upper:]][.!?][”")]*) (?=[[:upper:]])', '\\1 · ', 'g'),
                  ' · ')) with ordinality as t (passage, number)) as p
              window names as (order by number rows between unbounded preceding and unbounded following)
              order by
                is_sentence and rank > 0 desc,
                is_sentence and nth_value(rank, 1) over names > 0 and nth_value(rank, 1) over names >= nth_value(rank, 2) over names desc,
                rank > 0 desc, is_sentence desc, rank desc, number
              limit 1) as best
            where e.id = any(:ids)
            """)
    List<Object[]> snippets(Long[] ids, String tsquery, String begin, String end);
}
