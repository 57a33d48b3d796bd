package org.cstorecords.operation;

import java.util.Optional;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.EntityGraph;

interface OperationRepository extends ListRepository<Operation, Long> {

    @EntityGraph(attributePaths = {"entry", "body"})
    Optional<Operation> findBySlug(String slug);
}
