package org.cstorecords.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryRepository extends Repository<Entry, Long> {

    List<Entry> findByTypeInAndSlugIn(Collection<EntryType> types, Collection<String> slugs);

    List<Entry> findTop100ByTypeInOrderByTypeAscSlugAsc(Collection<EntryType> types);

    Optional<Entry> findByTypeAndSlug(EntryType type, String slug);

    @Query("from Citation c join fetch c.paragraph p join fetch p.document where c.entry.id = :id order by c.rank")
    List<Citation> citations(Long id);

    @Query("""
            from Discrepancy d
            left join fetch d.alternatives a
            left join fetch a.paragraph p
            left join fetch p.document
            where d.entry.id = :id
            order by d.rank
            """)
    List<Discrepancy> discrepancies(Long id);

    @Query("""
            select
              e.id,
              (select count(*) from Citation c where c.entry = e),
              exists (select 1 from Discrepancy d where d.entry = e)
            from Entry e
            where e.id in :ids
            """)
    List<Object[]> marks(Collection<Long> ids);
}
