package org.cstorecords.document;

import java.util.List;
import java.util.Optional;
import org.cstorecords.registry.RecordRepository;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.NativeQuery;

interface DocumentRepository extends RecordRepository<Document> {

    @Override
    @EntityGraph(attributePaths = "entry")
    Optional<Document> findBySlug(String slug);

    @NativeQuery("select name from source_file order by name")
    List<String> files();
}
