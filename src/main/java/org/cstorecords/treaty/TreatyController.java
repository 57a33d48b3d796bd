package org.cstorecords.treaty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.cstorecords.query.PageRequest;
import org.cstorecords.web.bibliography.Access;
import org.cstorecords.web.bibliography.BibliographicEntry;
import org.cstorecords.web.bibliography.Bibliography;
import org.cstorecords.web.bibliography.CitationMapping;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.list.ListMapping;
import org.cstorecords.web.list.ListResponse;
import org.cstorecords.web.list.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Treaties", description = "International instruments.")
class TreatyController {

    private final TreatyService service;
    private final Bibliography bibliography;

    TreatyController(TreatyService service, Bibliography bibliography) {
        this.service = service;
        this.bibliography = bibliography;
    }

    @ListMapping(path = "/treaties")
    @Operation(
            operationId = "listTreaties",
            summary = "List instruments",
            description = "Sorted by date of signature by default: earliest day, latest day, identifier. Instruments"
                    + " without a date of signature come last.")
    ListResponse<Page<TreatySummary>, TreatyDetail> list(TreatyFilter filter, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(filter.criteria(), page)),
                TreatyDetail.class,
                rows -> service.export(filter.criteria(), page, rows));
    }

    @GetMapping("/treaties/{id}")
    @Operation(
            operationId = "getTreaty",
            summary = "Get an instrument with its parties",
            description = "Includes the parties, dates, place, related decisions, citations and discrepancies.")
    TreatyDetail get(
            @Parameter(description = "Identifier.", example = "memorandum-with-the-un-secretariat") @PathVariable
                    String id) {
        return service.get(id);
    }

    @CitationMapping(path = "/treaties/{id}/citation")
    @Operation(
            operationId = "getTreatyCitation",
            summary = "Get a bibliographic entry for an instrument",
            description = "CSL-JSON item or BibTeX entry that names the version of the dataset.")
    ResponseEntity<Object> cite(
            @Parameter(description = "Identifier.", example = "memorandum-with-the-un-secretariat") @PathVariable
                    String id,
            Access access,
            Format format) {
        TreatyDetail treaty = service.get(id);
        return bibliography.of(
                format,
                new BibliographicEntry(
                        treaty.id(),
                        treaty.self(),
                        treaty.title(),
                        treaty.kind().name().toLowerCase(Locale.ROOT),
                        null,
                        null,
                        treaty.signed(),
                        treaty.summary()),
                access);
    }
}
