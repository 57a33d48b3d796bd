package org.cstorecords.treaty;

import java.util.List;
import java.util.Optional;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.NativeQuery;

interface TreatyRepository extends ListRepository<Treaty, Long> {

    @EntityGraph(attributePaths = "entry")
    Optional<Treaty> findBySlug(String slug);

    /** Returns pairs of the key of an instrument and the key of an act about it, sorted by the date of the act. */
    @NativeQuery("""
            select d.treaty_id, d.id
            from decision d
            where d.treaty_id = any(:treatyIds)
            order by d.date_earliest, d.date_latest, d.slug
            """)
    List<Object[]> decisions(Long[] treatyIds);
}
