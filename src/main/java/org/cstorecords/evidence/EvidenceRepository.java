package org.cstorecords.evidence;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Citation, Long> {

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
}
