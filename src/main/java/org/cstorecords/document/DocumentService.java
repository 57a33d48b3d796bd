package org.cstorecords.document;

import java.util.Set;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.NoSuchRecordException;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.UnknownValueException;
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
        if (!filter.file().isEmpty()) {
            UnknownValueException.throwUnlessKnown("file", filter.file(), documents.files());
        }
        Listing<Document> found =
                documents.list(filter.specification(), filter.segment(DocumentFilter.ORDERINGS), "entry");
        var citing = registry.citationsOf(found.items());
        return registry.summaries(
                found,
                (document, marks) -> DocumentSummary.of(
                        document, citing.getOrDefault(document.entry().id(), 0L), marks));
    }

    DocumentDetail get(String id) {
        Document document =
                documents.findBySlug(id).orElseThrow(() -> new NoSuchRecordException(EntryType.DOCUMENT, id));
        long citing = registry.citationsOf(Set.of(document))
                .getOrDefault(document.entry().id(), 0L);
        return DocumentDetail.of(document, citing, registry.evidence(document.entry()));
    }
}
