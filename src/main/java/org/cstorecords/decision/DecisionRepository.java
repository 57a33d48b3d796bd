package org.cstorecords.decision;

import java.util.List;
import java.util.Optional;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface DecisionRepository extends ListRepository<Decision, Long> {

    @Query("""
            from Decision d
            join fetch d.entry
            left join fetch d.body
            left join fetch d.session
            left join fetch d.treaty
            left join fetch d.topics
            left join fetch d.positions p
            left join fetch p.state
            where d.slug = :slug
            """)
    Optional<Decision> findBySlug(String slug);

    /** Returns the code and the name of each topic. */
    @NativeQuery("select code, name from topic")
    List<Object[]> topicNames();
}
