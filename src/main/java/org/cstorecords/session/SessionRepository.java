package org.cstorecords.session;

import java.util.List;
import java.util.Optional;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.RecordRepository;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.NativeQuery;

interface SessionRepository extends RecordRepository<Session> {

    @Override
    @EntityGraph(attributePaths = {"entry", "body", "chairState", "chairPerson"})
    Optional<Session> findBySlug(String slug);

    @NativeQuery("""
            select e.*
            from decision d
            join entry e on e.id = d.id
            where d.session_id = :sessionId
            order by d.date_earliest, d.date_latest, d.slug
            """)
    List<Entry> decisions(Long sessionId);

    @NativeQuery("select code from country order by code")
    List<String> countries();
}
