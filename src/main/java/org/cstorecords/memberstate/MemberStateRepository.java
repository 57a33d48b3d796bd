package org.cstorecords.memberstate;

import java.util.Optional;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.EntityGraph;

interface MemberStateRepository extends ListRepository<MemberState, Long> {

    @EntityGraph(attributePaths = {"entry", "events"})
    Optional<MemberState> findBySlug(String slug);
}
