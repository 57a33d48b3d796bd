package org.cstorecords.body;

import java.util.Optional;
import org.cstorecords.registry.RecordRepository;
import org.springframework.data.jpa.repository.EntityGraph;

interface BodyRepository extends RecordRepository<Body> {

    @Override
    @EntityGraph(attributePaths = {"entry", "parent"})
    Optional<Body> findBySlug(String slug);
}
