package org.cstorecords.document;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.Selection;
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
        Listing<Document> found = documents.list(select(filter), filter.segment(DocumentFilter.ORDERINGS));
        Map<Long, Long> counts = citationCounts(found.items());
        return found.map(document -> DocumentSummary.of(
                document, counts.getOrDefault(document.entry().id(), 0L)));
    }

    void export(DocumentFilter filter, Consumer<DocumentDetail> rows) {
        documents.each(
                select(filter),
                filter.segment(DocumentFilter.ORDERINGS),
                batch -> details(batch).forEach(rows));
    }

    DocumentDetail get(String id) {
        return details(List.of(documents.findBySlug(id).orElseThrow(() -> registry.missing(EntryType.DOCUMENT, id))))
                .get(0);
    }

    Listing<DocumentCitationDetail> listCitations(String id, DocumentCitationFilter filter) {
        return citations
                .list(selectCitations(id, filter), filter.segment(DocumentCitationFilter.ORDERINGS))
                .map(DocumentCitationDetail::of);
    }

    void exportCitations(String id, DocumentCitationFilter filter, Consumer<DocumentCitationDetail> rows) {
        citations.each(
                selectCitations(id, filter),
                filter.segment(DocumentCitationFilter.ORDERINGS),
                batch -> batch.stream().map(DocumentCitationDetail::of).forEach(rows));
    }

    private Selection<Document> select(DocumentFilter filter) {
        return registry.select(references -> {
            references.known("file", filter.file(), documents::files);
            return filter.specification(references);
        });
    }

    private Selection<DocumentCitation> selectCitations(String id, DocumentCitationFilter filter) {
        Long key = registry.key(EntryType.DOCUMENT, id);
        return registry.select(references -> filter.specification(references, key));
    }

    private List<DocumentDetail> details(List<Document> found) {
        Map<Long, Long> counts = citationCounts(found);
        return registry.details(
                found,
                (document, evidence) -> DocumentDetail.of(
                        document, counts.getOrDefault(document.entry().id(), 0L), evidence));
    }

    private Map<Long, Long> citationCounts(List<Document> found) {
        return citations.counts(Registry.keys(found)).stream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
