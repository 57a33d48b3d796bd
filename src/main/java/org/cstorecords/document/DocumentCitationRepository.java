package org.cstorecords.document;

import java.util.List;
import org.cstorecords.query.ListRepository;
import org.springframework.data.jpa.repository.Query;

interface DocumentCitationRepository extends ListRepository<DocumentCitation, String> {

    /** Returns the key of each document that is cited with the number of its citations. */
    @Query("""
            select c.documentId, count(*)
            from DocumentCitation c
            where is_one_of(c.documentId, :documentIds) and :documentIds is not null
            group by 1
            """)
    List<Object[]> counts(Long[] documentIds);
}
