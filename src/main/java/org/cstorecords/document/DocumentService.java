package org.cstorecords.document;

import java.util.Set;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.NoSuchRecordException;
import org.cstorecords.registry.Registry;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DocumentService {

    private final DocumentRepository documents;
    private final Registry registry;

    DocumentService(DocumentRepository documents, Registry registry) {
        this.documents = documents;
        this.registry = registry;
    }

    Listing<DocumentSummary> list(DocumentFilter filter) {
        Specification<Document> chosen = registry.resolve(references -> {
            references.known("file", filter.file(), documents::files);
            return filter.specification();
        });
        Listing<Document> found = documents.list(chosen, filter.segment(DocumentFilter.ORDERINGS), "entry");
        var citing = registry.citationsLeadingTo(found.items());
        return registry.summaries(
                found,
                (document, marks) -> DocumentSummary.of(
                        document, citing.getOrDefault(document.entry().id(), 0L), marks));
    }

    DocumentDetail get(String id) {
        Document document =
                documents.findBySlug(id).orElseThrow(() -> new NoSuchRecordException(EntryType.DOCUMENT, id));
        long citing = registry.citationsLeadingTo(Set.of(document))
                .getOrDefault(document.entry().id(), 0L);
        return DocumentDetail.of(document, citing, registry.evidence(document.entry()));
    }
}
