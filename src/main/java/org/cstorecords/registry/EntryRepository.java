package org.cstorecords.registry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryRepository extends Repository<Entry, Long> {

    @Query("""
            from Entry e
            where is_one_of(e.type, :types) and :types is not null
              and is_one_of(e.slug, :slugs) and :slugs is not null
              and e.withdrawalReason is null
            """)
    List<Entry> find(String[] types, String[] slugs);

    List<Entry> findTop100ByTypeInAndWithdrawalReasonIsNullOrderByTypeAscSlugAsc(Collection<EntryType> types);

    @Query("from Entry e where is_one_of(e.id, :ids) and :ids is not null")
    List<Entry> find(Long[] ids);

    @Query("from Entry e join fetch e.changed left join fetch e.replacedBy where e.type = :type and e.slug = :slug")
    Optional<Entry> find(EntryType type, String slug);

    @Query("""
            from Citation c
            join fetch c.paragraph p
            join fetch p.document
            where is_one_of(c.entry.id, :ids) and :ids is not null
            order by c.entry.id, c.rank
            """)
    List<Citation> citations(Long[] ids);

    @Query("from Citation c join fetch c.paragraph p join fetch p.document where c.entry.id = :id order by c.rank")
    List<Citation> citations(Long id);

    @Query("""
            from Discrepancy d
            left join fetch d.alternatives a
            left join fetch a.paragraph p
            left join fetch p.document
            where is_one_of(d.entry.id, :ids) and :ids is not null
            order by d.entry.id, d.rank
            """)
    List<Discrepancy> discrepancies(Long[] ids);

    /**
     * Returns the corrected words of a query, and the same as a tsquery in which each alternative stands once, and each term
     * once in its alternative; nothing if no word of it can be searched. From then on the transaction plans each statement
     * for its values: how a rare word is found best is not how a common one is.
     */
    @NativeQuery("""
            select c.words, (
              select string_agg(distinct (
                select string_agg(distinct t collate "C", ' & ') from regexp_split_to_table(a, ' & ') as t
              ) collate "C", ' | ')
              from regexp_split_to_table(cast(websearch_to_tsquery('record_text', c.words) as text), ' [|] ') as a)
            from corrected_query(:query) as c (words)
            where c.words is not null and set_config('plan_cache_mode', 'force_custom_plan', true) is not null
            """)
    List<Object[]> corrected(String query);

    @Query("from DatasetVersion v where v.version = (select max(n.version) from DatasetVersion n)")
    Optional<DatasetVersion> currentVersion();

    @Query("select coalesce(max(v.version), 0) from DatasetVersion v where v.published <= :time")
    long versionAt(Instant time);
}
