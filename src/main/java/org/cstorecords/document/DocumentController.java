package org.cstorecords.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.PageRequest;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.list.ListMapping;
import org.cstorecords.web.list.ListResponse;
import org.cstorecords.web.list.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents", description = "The source texts that the records cite.")
class DocumentController {

    private final DocumentService service;

    DocumentController(DocumentService service) {
        this.service = service;
    }

    @ListMapping(path = "/documents")
    @Operation(
            operationId = "listDocuments",
            summary = "List source texts",
            description = "The default order is by file, then by position in the file.")
    ListResponse<Page<DocumentSummary>, DocumentDetail> list(DocumentFilter filter, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(filter.criteria(), page)),
                DocumentDetail.class,
                rows -> service.export(filter.criteria(), page, rows));
    }

    @GetMapping("/documents/{id}")
    @Operation(
            operationId = "getDocument",
            summary = "Get a source text",
            description = "Includes its source file, its first and last paragraph, and the number of its citations.")
    DocumentDetail get(
            @Parameter(
                            description = "Identifier of the document.",
                            example = "csc-session-sochi-2013-09-23-press-release")
                    @PathVariable
                    String id) {
        return service.get(id);
    }

    @ListMapping(path = "/documents/{id}/citations")
    @Operation(
            operationId = "listCitationsOfDocument",
            summary = "List the citations of a source text",
            description = "The citations by other records, and the values that those records did not adopt. The"
                    + " default order is by paragraph, so that a reader can check the record against the text.")
    ListResponse<Page<DocumentCitationDetail>, DocumentCitationDetail> listCitations(
            @Parameter(
                            description = "Identifier of the document.",
                            example = "csc-session-sochi-2013-09-23-press-release")
                    @PathVariable
                    String id,
            DocumentCitationFilter filter,
            PageRequest page,
            Format format) {
        Criteria<DocumentCitation> criteria = filter.criteria().within("documentId", id, EntryType.DOCUMENT);
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.listCitations(criteria, page)),
                DocumentCitationDetail.class,
                rows -> service.exportCitations(criteria, page, rows));
    }
}
