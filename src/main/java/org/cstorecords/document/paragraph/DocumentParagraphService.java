package org.cstorecords.document.paragraph;

import org.cstorecords.evidence.SourceTexts;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DocumentParagraphService {

    private final DocumentParagraphRepository paragraphs;
    private final FilterResolver resolver;
    private final SourceTexts texts;

    DocumentParagraphService(DocumentParagraphRepository paragraphs, FilterResolver resolver, SourceTexts texts) {
        this.paragraphs = paragraphs;
        this.resolver = resolver;
        this.texts = texts;
    }

    Slice<DocumentParagraphDetail> list(Criteria<DocumentParagraph> criteria, PageRequest page) {
        return paragraphs.list(resolver.resolve(criteria), page).map(this::detail);
    }

    void export(Criteria<DocumentParagraph> criteria, PageRequest page, Rows<DocumentParagraphDetail> rows) {
        paragraphs.export(
                resolver.resolve(criteria),
                page,
                found -> found.stream().map(this::detail).toList(),
                rows);
    }

    private DocumentParagraphDetail detail(DocumentParagraph paragraph) {
        return DocumentParagraphDetail.of(paragraph, texts);
    }
}
