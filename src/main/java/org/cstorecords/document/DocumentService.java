package org.cstorecords.document;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.cstorecords.evidence.EvidenceReader;
import org.cstorecords.evidence.SourceTexts;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.cstorecords.record.Entries;
import org.cstorecords.record.EntryType;
import org.cstorecords.record.RecordEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DocumentService {

    private final DocumentRepository documents;
    private final DocumentCitationRepository citations;
    private final FilterResolver resolver;
    private final Entries entries;
    private final EvidenceReader evidence;
    private final SourceTexts texts;

    DocumentService(
            DocumentRepository documents,
            DocumentCitationRepository citations,
            FilterResolver resolver,
            Entries entries,
            EvidenceReader evidence,
            SourceTexts texts) {
        this.documents = documents;
        this.citations = citations;
        this.resolver = resolver;
        this.entries = entries;
        this.evidence = evidence;
        this.texts = texts;
    }

    Slice<DocumentSummary> list(Criteria<Document> criteria, PageRequest page) {
        Slice<Document> found = documents.list(resolver.resolve(criteria), page);
        Map<Long, Long> counts = citationCounts(found.items());
        return found.map(document -> DocumentSummary.of(
                document,
                hasText(document),
                counts.getOrDefault(document.entry().id(), 0L)));
    }

    void export(Criteria<Document> criteria, PageRequest page, Rows<DocumentDetail> rows) {
        documents.export(resolver.resolve(criteria), page, this::details, rows);
    }

    Slice<DocumentCitationDetail> listCitations(Criteria<DocumentCitation> criteria, PageRequest page) {
        return citations.list(resolver.resolve(criteria), page).map(DocumentCitationDetail::of);
    }

    void exportCitations(Criteria<DocumentCitation> criteria, PageRequest page, Rows<DocumentCitationDetail> rows) {
        citations.export(
                resolver.resolve(criteria),
                page,
                found -> found.stream().map(DocumentCitationDetail::of).toList(),
                rows);
    }

    DocumentDetail get(String id) {
        return details(List.of(entries.require(documents.findBySlug(id), EntryType.DOCUMENT, id)))
                .get(0);
    }

    private List<DocumentDetail> details(List<Document> found) {
        Map<Long, Long> counts = citationCounts(found);
        return evidence.details(
                found,
                (document, documentEvidence) -> DocumentDetail.of(
                        document,
                        hasText(document),
                        counts.getOrDefault(document.entry().id(), 0L),
                        documentEvidence));
    }

    private boolean hasText(Document document) {
        return texts.has(document.file, document.fileSha256);
    }

    private Map<Long, Long> citationCounts(List<Document> found) {
        return citations.counts(RecordEntity.keys(found)).stream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
