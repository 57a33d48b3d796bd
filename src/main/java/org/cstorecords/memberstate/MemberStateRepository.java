package org.cstorecords.memberstate;

import java.util.Optional;
import org.cstorecords.registry.RecordRepository;
import org.springframework.data.jpa.repository.EntityGraph;

interface MemberStateRepository extends RecordRepository<MemberState> {

    @Override
    @EntityGraph(attributePaths = {"entry", "events"})
    Optional<MemberState> findBySlug(String slug);
}
