package org.cstorecords.timeline;

import java.util.List;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.Query;

interface TimelineRepository extends ListRepository<TimelineEvent, String> {

    /** Returns the states that the events of the records concern, in the order of their codes. */
    @Query("""
            select distinct s
            from TimelineState s
            join fetch s.state e
            where is_one_of(s.entryId, :entryIds) and :entryIds is not null
            order by e.slug
            """)
    List<TimelineState> states(Long[] entryIds);
}
