package org.cstorecords.registry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryRepository extends Repository<Entry, Long> {

    @Query("from Entry e where e.type in :types and e.slug in :slugs and e.withdrawalReason is null")
    List<Entry> find(Collection<EntryType> types, Collection<String> slugs);

    List<Entry> findTop100ByTypeInAndWithdrawalReasonIsNullOrderByTypeAscSlugAsc(Collection<EntryType> types);

    List<Entry> findByIdIn(Collection<Long> ids);

    @Query("from Entry e join fetch e.changed left join fetch e.replacedBy where e.type = :type and e.slug = :slug")
    Optional<Entry> find(EntryType type, String slug);

    @Query("""
            from Citation c
            join fetch c.paragraph p
            join fetch p.document
            where c.entry.id in :ids
            order by c.entry.id, c.rank
            """)
    List<Citation> citations(Collection<Long> ids);

    @Query("""
            from Discrepancy d
            left join fetch d.alternatives a
            left join fetch a.paragraph p
            left join fetch p.document
            where d.entry.id in :ids
            order by d.entry.id, d.rank
            """)
    List<Discrepancy> discrepancies(Collection<Long> ids);

    @Query("""
            select
              e.id,
              (select count(*) from Citation c where c.entry = e),
              exists (select 1 from Discrepancy d where d.entry = e)
            from Entry e
            where e.id in :ids
            """)
    List<Object[]> marks(Collection<Long> ids);

    /** Returns the query as it is to be looked up, or null if there is nothing in it to look up. */
    @NativeQuery("select corrected_query(:query)")
    @Nullable
    String corrected(String query);

    @Query("from DatasetVersion v where v.version = (select max(n.version) from DatasetVersion n)")
    Optional<DatasetVersion> currentVersion();

    @Query("select coalesce(max(v.version), 0) from DatasetVersion v where v.published <= :time")
    long versionAt(Instant time);
}
