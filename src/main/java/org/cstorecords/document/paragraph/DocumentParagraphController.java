package org.cstorecords.document.paragraph;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.PageRequest;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.list.ListMapping;
import org.cstorecords.web.list.ListResponse;
import org.cstorecords.web.list.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents")
class DocumentParagraphController {

    private final DocumentParagraphService service;

    DocumentParagraphController(DocumentParagraphService service) {
        this.service = service;
    }

    @ListMapping(path = "/documents/{id}/paragraphs")
    @Operation(
            operationId = "listParagraphsOfDocument",
            summary = "List the paragraphs of a source text",
            description = "The number of citations of each paragraph and, if the service has the source files, its"
                    + " words. The default order is by number.")
    ListResponse<Page<DocumentParagraphDetail>, DocumentParagraphDetail> list(
            @Parameter(
                            description = "Identifier of the document.",
                            example = "csc-session-sochi-2013-09-23-press-release")
                    @PathVariable
                    String id,
            DocumentParagraphFilter filter,
            PageRequest page,
            Format format) {
        Criteria<DocumentParagraph> criteria = filter.criteria(id);
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(criteria, page)),
                DocumentParagraphDetail.class,
                rows -> service.export(criteria, page, rows));
    }
}
