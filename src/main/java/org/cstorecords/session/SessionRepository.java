package org.cstorecords.session;

import java.util.List;
import java.util.Optional;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.NativeQuery;

interface SessionRepository extends ListRepository<Session, Long> {

    @EntityGraph(attributePaths = {"entry", "body", "chairState", "chairPerson"})
    Optional<Session> findBySlug(String slug);

    /**
     * Returns the key of a session with the identifier, title, type and status of each of its decisions, ordered by the
     * dates of the decisions.
     */
    @NativeQuery("""
            select d.session_id, d.slug, e.title, d.type, d.status
            from decision d
            join entry e on e.id = d.id
            where d.session_id = any(:sessionIds)
            order by d.date_earliest, d.date_latest, d.slug
            """)
    List<Object[]> decisions(Long[] sessionIds);

    /** Returns the code and the name of each country. */
    @NativeQuery("select code, name from country")
    List<Object[]> countryNames();
}
