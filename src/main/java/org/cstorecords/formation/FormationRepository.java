package org.cstorecords.formation;

import java.util.Optional;
import org.cstorecords.registry.RecordRepository;
import org.springframework.data.jpa.repository.EntityGraph;

interface FormationRepository extends RecordRepository<Formation> {

    @Override
    @EntityGraph(attributePaths = "entry")
    Optional<Formation> findBySlug(String slug);
}
