package org.cstorecords.person;

import java.util.List;
import java.util.Optional;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.NativeQuery;

interface PersonRepository extends ListRepository<Person, Long> {

    @EntityGraph(attributePaths = {"entry", "offices", "offices.state", "offices.body"})
    Optional<Person> findBySlug(String slug);

    /** Returns pairs of a person's key and the key of a session that the person attended, sorted by session date. */
    @NativeQuery("""
            select a.person_id, s.id
            from attendance a
            join session s on s.id = a.session_id
            where a.person_id = any(:personIds) and a.presence = 'PRESENT'
            order by s.date_earliest, s.date_latest, s.slug
            """)
    List<Object[]> sessionsAttended(Long[] personIds);
}
