package org.cstorecords.decision;

import java.util.List;
import java.util.Optional;
import org.cstorecords.registry.RecordRepository;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.NativeQuery;

interface DecisionRepository extends RecordRepository<Decision> {

    @Override
    @EntityGraph(attributePaths = {"entry", "body", "session", "treaty"})
    Optional<Decision> findBySlug(String slug);

    @NativeQuery("select code from topic order by code")
    List<String> topics();

    /** Returns pairs of the code and the name of a topic. */
    @NativeQuery("select code, name from topic")
    List<Object[]> topicNames();
}
