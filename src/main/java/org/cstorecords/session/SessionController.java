package org.cstorecords.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.PageRequest;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.bibliography.Access;
import org.cstorecords.web.bibliography.BibliographicEntry;
import org.cstorecords.web.bibliography.Bibliography;
import org.cstorecords.web.bibliography.CitationMapping;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.format.MediaTypes;
import org.cstorecords.web.limits.Expensive;
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
@Tag(name = "Sessions", description = "Sessions and meetings of bodies, held or planned.")
class SessionController {

    private final SessionService service;
    private final Bibliography bibliography;

    SessionController(SessionService service, Bibliography bibliography) {
        this.service = service;
        this.bibliography = bibliography;
    }

    @ListMapping(
            path = "/sessions",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaTypes.CSV,
                MediaTypes.NDJSON,
                MediaTypes.XLSX,
                MediaTypes.CALENDAR
            })
    @Operation(
            operationId = "listSessions",
            summary = "List sessions",
            description = "The default order is by date (earliest day, then latest day), then by identifier.")
    ListResponse<Page<SessionSummary>, SessionDetail> list(
            SessionFilter filter, SessionFilter.Includes includes, PageRequest page, Format format) {
        return list("CSTO sessions", filter.criteria(), includes, page, format);
    }

    @Expensive
    @GetMapping("/sessions/facets")
    @Operation(
            operationId = "getSessionFacets",
            summary = "Count sessions by body, kind, status, country and year",
            description = "Accepts the filters of the list. Each facet ignores its own filter.")
    SessionFacets facets(SessionFilter filter) {
        return service.facets(filter.criteria());
    }

    @GetMapping("/sessions/{id}")
    @Operation(
            operationId = "getSession",
            summary = "Get a session with its attendance",
            description =
                    "Includes the attendance, the decisions, the citations and the discrepancies between sources.")
    SessionDetail get(
            @Parameter(description = "Identifier of the session.", example = "csc-2013-09-23") @PathVariable
                    String id) {
        return service.get(id);
    }

    @CitationMapping(path = "/sessions/{id}/citation")
    @Operation(
            operationId = "getSessionCitation",
            summary = "Get a bibliographic entry for a session",
            description =
                    "A CSL-JSON item, a BibTeX entry or a RIS record, with the release of the dataset and the URL of the page of the record.")
    ResponseEntity<Object> cite(
            @Parameter(description = "Identifier of the session.", example = "csc-2013-09-23") @PathVariable String id,
            Access access,
            Format format) {
        SessionDetail session = service.get(id);
        return bibliography.of(
                format,
                new BibliographicEntry(
                        session.id(),
                        session.self(),
                        session.title(),
                        "session",
                        session.status(),
                        session.body().name(),
                        session.date(),
                        session.summary()),
                access);
    }

    @ListMapping(
            path = "/bodies/{id}/sessions",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaTypes.CSV,
                MediaTypes.NDJSON,
                MediaTypes.XLSX,
                MediaTypes.CALENDAR
            })
    @Operation(
            operationId = "listSessionsOfBody",
            summary = "List a body's sessions",
            description = "The default order is by date.")
    ListResponse<Page<SessionSummary>, SessionDetail> listOfBody(
            @Parameter(description = "Identifier of the body.", example = "csc") @PathVariable String id,
            SessionFilter filter,
            SessionFilter.Includes includes,
            PageRequest page,
            Format format) {
        return list(
                "CSTO sessions of " + id,
                filter.criteria().within("body.id", id, EntryType.BODY),
                includes,
                page,
                format);
    }

    private ListResponse<Page<SessionSummary>, SessionDetail> list(
            String title,
            Criteria<Session> criteria,
            SessionFilter.Includes includes,
            PageRequest page,
            Format format) {
        if (format == Format.ICS) {
            SessionCalendar calendar = new SessionCalendar(ListResponse.title(title, page));
            service.events(criteria, page, calendar);
            return ListResponse.text(page, format, calendar.text(), calendar.corrected());
        }
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(criteria, includes.include(), page)),
                SessionDetail.class,
                rows -> service.export(criteria, page, rows));
    }
}
