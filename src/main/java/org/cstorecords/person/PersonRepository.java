package org.cstorecords.person;

import java.util.List;
import java.util.Optional;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.RecordRepository;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.NativeQuery;

interface PersonRepository extends RecordRepository<Person> {

    @Override
    @EntityGraph(attributePaths = {"entry", "offices", "offices.state", "offices.body"})
    Optional<Person> findBySlug(String slug);

    @NativeQuery("""
            select e.*
            from attendance a
            join session s on s.id = a.session_id
            join entry e on e.id = s.id
            where a.person_id = :personId and a.presence = 'PRESENT'
            order by s.date_earliest, s.date_latest, s.slug
            """)
    List<Entry> sessionsAttended(Long personId);
}
