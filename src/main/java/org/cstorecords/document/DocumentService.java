package org.cstorecords.document;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
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
    private final DocumentCitationRepository citations;
    private final Registry registry;

    DocumentService(DocumentRepository documents, DocumentCitationRepository citations, Registry registry) {
        this.documents = documents;
        this.citations = citations;
        this.registry = registry;
    }

    Listing<DocumentSummary> list(DocumentFilter filter) {
        Specification<Document> chosen = registry.resolve(references -> {
            references.known("file", filter.file(), documents::files);
            return filter.specification();
        });
        Listing<Document> found = documents.list(chosen, filter.segment(DocumentFilter.ORDERINGS), "entry");
        Map<Long, Long> counts = citationCounts(found.items());
        return registry.summaries(
                found,
                (document, marks) -> DocumentSummary.of(
                        document, counts.getOrDefault(document.entry().id(), 0L), marks));
    }

    DocumentDetail get(String id) {
        Document document =
                documents.findBySlug(id).orElseThrow(() -> new NoSuchRecordException(EntryType.DOCUMENT, id));
        long count =
                citationCounts(List.of(document)).getOrDefault(document.entry().id(), 0L);
        return DocumentDetail.of(document, count, registry.evidence(document.entry()));
    }

    Listing<DocumentCitationDetail> listCitations(String id, DocumentCitationFilter filter) {
        return citations
                .list(
                        filter.specification(registry.key(EntryType.DOCUMENT, id)),
                        filter.segment(DocumentCitationFilter.ORDERINGS),
                        "entry")
                .map(DocumentCitationDetail::of);
    }

    private Map<Long, Long> citationCounts(List<Document> found) {
        return citations
                .counts(found.stream().map(document -> document.entry().id()).toList())
                .stream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
