package org.cstorecords.document;

import java.util.Collection;
import java.util.List;
import org.cstorecords.registry.ListRepository;
import org.springframework.data.jpa.repository.Query;

interface DocumentCitationRepository extends ListRepository<DocumentCitation, String> {

    /** Returns pairs of the key of a document and how many citations lead to it; none where no citation does. */
    @Query("select c.documentId, count(*) from DocumentCitation c where c.documentId in :documentIds group by 1")
    List<Object[]> counts(Collection<Long> documentIds);
}
