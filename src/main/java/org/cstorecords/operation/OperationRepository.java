package org.cstorecords.operation;

import java.util.Optional;
import org.cstorecords.registry.RecordRepository;
import org.springframework.data.jpa.repository.EntityGraph;

interface OperationRepository extends RecordRepository<Operation> {

    @Override
    @EntityGraph(attributePaths = {"entry", "body"})
    Optional<Operation> findBySlug(String slug);
}
