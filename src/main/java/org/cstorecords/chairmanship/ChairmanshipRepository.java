package org.cstorecords.chairmanship;

import java.util.Optional;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.RecordRepository;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;

interface ChairmanshipRepository extends RecordRepository<Chairmanship> {

    @Override
    @EntityGraph(attributePaths = {"entry", "body", "state", "person", "predecessor"})
    Optional<Chairmanship> findBySlug(String slug);

    @Query("select c.entry from Chairmanship c where c.predecessor.id = :id")
    Optional<Entry> successor(Long id);
}
