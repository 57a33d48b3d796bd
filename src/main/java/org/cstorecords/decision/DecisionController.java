package org.cstorecords.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Slice;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.bibliography.Access;
import org.cstorecords.web.bibliography.BibliographicEntry;
import org.cstorecords.web.bibliography.Bibliography;
import org.cstorecords.web.bibliography.CitationMapping;
import org.cstorecords.web.format.FeedEntry;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.format.MediaTypes;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.AtomFeed;
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
@Tag(name = "Decisions", description = "Decisions, statements, agreements, plans, awards and other acts.")
class DecisionController {

    private final DecisionService service;
    private final AtomFeed feed;
    private final Bibliography bibliography;

    DecisionController(DecisionService service, AtomFeed feed, Bibliography bibliography) {
        this.service = service;
        this.feed = feed;
        this.bibliography = bibliography;
    }

    @ListMapping(
            path = "/decisions",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaTypes.CSV,
                MediaTypes.NDJSON,
                MediaTypes.XLSX,
                MediaType.APPLICATION_ATOM_XML_VALUE
            })
    @Operation(
            operationId = "listDecisions",
            summary = "List decisions",
            description = "The default order is by date (earliest day, then latest day), then by identifier.")
    ListResponse<Page<DecisionSummary>, DecisionDetail> list(
            DecisionFilter filter, DecisionFilter.Includes includes, PageRequest page, Format format) {
        return list("CSTO decisions", filter.criteria(), includes, page, format);
    }

    @Expensive
    @GetMapping("/decisions/facets")
    @Operation(
            operationId = "getDecisionFacets",
            summary = "Count decisions by type, status, scope, body, topic and year",
            description = "Accepts the filters of the list. Each facet ignores its own filter.")
    DecisionFacets facets(DecisionFilter filter) {
        return service.facets(filter.criteria());
    }

    @GetMapping("/decisions/{id}")
    @Operation(
            operationId = "getDecision",
            summary = "Get a decision with the positions of states",
            description = "Includes its status, the positions of states, the citations and the discrepancies between"
                    + " sources.")
    DecisionDetail get(
            @Parameter(description = "Identifier of the decision.", example = "csc-2013-09-23-statement-on-syria")
                    @PathVariable
                    String id) {
        return service.get(id);
    }

    @CitationMapping(path = "/decisions/{id}/citation")
    @Operation(
            operationId = "getDecisionCitation",
            summary = "Get a bibliographic entry for a decision",
            description =
                    "A CSL-JSON item, a BibTeX entry or a RIS record, with the release of the dataset and the URL of the page of the record.")
    ResponseEntity<Object> cite(
            @Parameter(description = "Identifier of the decision.", example = "csc-2013-09-23-statement-on-syria")
                    @PathVariable
                    String id,
            Access access,
            Format format) {
        DecisionDetail decision = service.get(id);
        return bibliography.of(
                format,
                new BibliographicEntry(
                        decision.id(),
                        decision.self(),
                        decision.title(),
                        decision.type().name().toLowerCase(Locale.ROOT),
                        decision.status(),
                        decision.body() == null
                                ? decision.adoptedBy()
                                : decision.body().name(),
                        decision.date(),
                        decision.summary()),
                access);
    }

    @ListMapping(
            path = "/bodies/{id}/decisions",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaTypes.CSV,
                MediaTypes.NDJSON,
                MediaTypes.XLSX,
                MediaType.APPLICATION_ATOM_XML_VALUE
            })
    @Operation(
            operationId = "listDecisionsOfBody",
            summary = "List a body's decisions",
            description = "The default order is by date.")
    ListResponse<Page<DecisionSummary>, DecisionDetail> listOfBody(
            @Parameter(description = "Identifier of the body.", example = "csc") @PathVariable String id,
            DecisionFilter filter,
            DecisionFilter.Includes includes,
            PageRequest page,
            Format format) {
        return list(
                "CSTO decisions of " + id,
                filter.criteria().within("body.id", id, EntryType.BODY),
                includes,
                page,
                format);
    }

    @ListMapping(
            path = "/sessions/{id}/decisions",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaTypes.CSV,
                MediaTypes.NDJSON,
                MediaTypes.XLSX,
                MediaType.APPLICATION_ATOM_XML_VALUE
            })
    @Operation(
            operationId = "listDecisionsOfSession",
            summary = "List a session's decisions",
            description = "The default order is by date.")
    ListResponse<Page<DecisionSummary>, DecisionDetail> listOfSession(
            @Parameter(description = "Identifier of the session.", example = "csc-2013-09-23") @PathVariable String id,
            DecisionFilter filter,
            DecisionFilter.Includes includes,
            PageRequest page,
            Format format) {
        return list(
                "CSTO decisions of " + id,
                filter.criteria().within("session.id", id, EntryType.SESSION),
                includes,
                page,
                format);
    }

    private ListResponse<Page<DecisionSummary>, DecisionDetail> list(
            String title,
            Criteria<Decision> criteria,
            DecisionFilter.Includes includes,
            PageRequest page,
            Format format) {
        if (format == Format.ATOM) {
            Slice<FeedEntry> entries = service.feed(criteria, page);
            return ListResponse.text(page, format, feed.of(title, page, entries), entries.corrected());
        }
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(criteria, includes.include(), page)),
                DecisionDetail.class,
                rows -> service.export(criteria, page, rows));
    }
}
