package org.cstorecords.formation;

import java.util.Optional;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.EntityGraph;

interface FormationRepository extends ListRepository<Formation, Long> {

    @EntityGraph(attributePaths = "entry")
    Optional<Formation> findBySlug(String slug);
}
