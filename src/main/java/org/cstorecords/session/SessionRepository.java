package org.cstorecords.session;

import java.util.List;
import java.util.Optional;
import org.cstorecords.registry.RecordRepository;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.NativeQuery;

interface SessionRepository extends RecordRepository<Session> {

    @Override
    @EntityGraph(attributePaths = {"entry", "body", "chairState", "chairPerson"})
    Optional<Session> findBySlug(String slug);

    /** Returns pairs of the keys of a session and of an act of it, in the order of the acts' dates. */
    @NativeQuery("""
            select d.session_id, d.id
            from decision d
            where d.session_id = any(:sessionIds)
            order by d.date_earliest, d.date_latest, d.slug
            """)
    List<Object[]> decisions(Long[] sessionIds);

    @NativeQuery("select code from country order by code")
    List<String> countries();

    /** Returns pairs of the code and the name of a country. */
    @NativeQuery("select code, name from country")
    List<Object[]> countryNames();
}
