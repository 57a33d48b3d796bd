package org.cstorecords.chairmanship;

import java.util.List;
import java.util.Optional;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;

interface ChairmanshipRepository extends ListRepository<Chairmanship, Long> {

    @EntityGraph(attributePaths = {"entry", "body", "state", "person", "predecessor"})
    Optional<Chairmanship> findBySlug(String slug);

    /** Returns pairs of the key of a term and the key of the next term. */
    @Query("""
            select c.predecessor.id, c.id
            from Chairmanship c
            where is_one_of(c.predecessor.id, :ids) and :ids is not null
            """)
    List<Object[]> successors(Long[] ids);
}
