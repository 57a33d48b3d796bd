package org.cstorecords.document;

import java.util.Optional;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.EntityGraph;

interface DocumentRepository extends ListRepository<Document, Long> {

    @EntityGraph(attributePaths = {"entry", "reprintOf"})
    Optional<Document> findBySlug(String slug);
}
