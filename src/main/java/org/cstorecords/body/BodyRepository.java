package org.cstorecords.body;

import java.util.Optional;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.EntityGraph;

interface BodyRepository extends ListRepository<Body, Long> {

    @EntityGraph(attributePaths = {"entry", "parent"})
    Optional<Body> findBySlug(String slug);
}
