package org.cstorecords.treaty;

import java.util.List;
import java.util.Optional;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.RecordRepository;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.NativeQuery;

interface TreatyRepository extends RecordRepository<Treaty> {

    @Override
    @EntityGraph(attributePaths = "entry")
    Optional<Treaty> findBySlug(String slug);

    @NativeQuery("""
            select e.*
            from decision d
            join entry e on e.id = d.id
            where d.treaty_id = :treatyId
            order by d.date_earliest, d.date_latest, d.slug
            """)
    List<Entry> decisions(Long treatyId);

    /** Returns the codes of all states and the names of all organisations that did something about an instrument. */
    @NativeQuery("""
            (select slug from member_state order by slug)
            union all
            (select distinct organisation from treaty_party where organisation is not null order by organisation)
            """)
    List<String> parties();
}
