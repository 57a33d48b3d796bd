package org.cstorecords.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
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

    @Query("""
            from Entry e
            where is_one_of(e.type, :types) and :types is not null
              and is_one_of(e.slug, :slugs) and :slugs is not null
            """)
    List<Entry> findAlsoWithdrawn(String[] types, String[] slugs);

    List<Entry> findTop100ByTypeInAndWithdrawalReasonIsNullOrderByTypeAscSlugAsc(Collection<EntryType> types);

    List<Entry> findByTypeAndSlugStartingWithIgnoreCaseAndWithdrawalReasonIsNullOrderBySlugAsc(
            EntryType type, String prefix, Limit limit);

    @Query("from Entry e where is_one_of(e.id, :ids) and :ids is not null")
    List<Entry> find(Long[] ids);

    @Query("from Entry e join fetch e.changed left join fetch e.replacedBy where e.type = :type and e.slug = :slug")
    Optional<Entry> find(EntryType type, String slug);
}
