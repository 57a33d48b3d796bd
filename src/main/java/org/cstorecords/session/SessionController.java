package org.cstorecords.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.web.bibliography.BibliographicEntry;
import org.cstorecords.web.bibliography.Bibliography;
import org.cstorecords.web.bibliography.CitationMapping;
import org.cstorecords.web.bibliography.CitationParameters;
import org.cstorecords.web.format.Links;
import org.cstorecords.web.format.MediaTypes;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.FiltersOnly;
import org.cstorecords.web.list.ListMapping;
import org.cstorecords.web.list.ListResponse;
import org.cstorecords.web.list.Page;
import org.springdoc.core.annotations.ParameterObject;
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
    private final Bibliography citations;

    SessionController(SessionService service, Bibliography citations) {
        this.service = service;
        this.citations = citations;
    }

    @ListMapping(
            path = "/sessions",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaTypes.CSV, MediaTypes.NDJSON, MediaTypes.CALENDAR})
    @Operation(
            operationId = "listSessions",
            summary = "List sessions",
            description = "In the order of their dates: earliest day, latest day, identifier.")
    ListResponse<Page<SessionSummary>, SessionDetail> list(@ParameterObject SessionFilter filter) {
        return ListResponse.of(
                        filter, () -> service.list(filter), SessionDetail.class, rows -> service.export(filter, rows))
                .or(
                        MediaTypes.CALENDAR,
                        () -> SessionCalendar.of("CSTO sessions", Links::of, events -> service.events(filter, events)));
    }

    @Expensive
    @GetMapping("/sessions/facets")
    @Operation(
            operationId = "getSessionFacets",
            summary = "Count sessions by body, kind, status, country and year",
            description = "Takes the filters of the list; each facet leaves its own aside.")
    SessionFacets facets(@ParameterObject @FiltersOnly SessionFilter filter) {
        return service.facets(filter);
    }

    @GetMapping("/sessions/{id}")
    @Operation(
            operationId = "getSession",
            summary = "Get a session with its attendance",
            description =
                    "With who came and who stayed away, what it adopted, the paragraphs that it rests on, and what the documents disagree about.")
    SessionDetail get(@Parameter(description = "Identifier.", example = "csc-2013-09-23") @PathVariable String id) {
        return service.get(id);
    }

    @CitationMapping(path = "/sessions/{id}/citation")
    @Operation(
            operationId = "getSessionCitation",
            summary = "Get how to cite a session",
            description = "An item of CSL-JSON or an entry of BibTeX, with the version of the dataset.")
    ResponseEntity<Object> cite(
            @Parameter(description = "Identifier.", example = "csc-2013-09-23") @PathVariable String id,
            @ParameterObject CitationParameters parameters) {
        SessionDetail session = service.get(id);
        return citations.of(new BibliographicEntry(
                session.id(),
                session.self(),
                session.title(),
                "session",
                session.status(),
                session.body().name(),
                session.date(),
                session.summary()));
    }

    @ListMapping(
            path = "/bodies/{id}/sessions",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaTypes.CSV, MediaTypes.NDJSON, MediaTypes.CALENDAR})
    @Operation(
            operationId = "listSessionsOfBody",
            summary = "List a body's sessions",
            description = "In the order of their dates.")
    ListResponse<Page<SessionSummary>, SessionDetail> listOfBody(
            @Parameter(description = "Identifier of the body.", example = "csc") @PathVariable String id,
            @ParameterObject SessionFilter filter) {
        return ListResponse.of(
                        filter,
                        () -> service.listOfBody(id, filter),
                        SessionDetail.class,
                        rows -> service.exportOfBody(id, filter, rows))
                .or(
                        MediaTypes.CALENDAR,
                        () -> SessionCalendar.of(
                                "CSTO sessions of " + id,
                                Links::of,
                                events -> service.eventsOfBody(id, filter, events)));
    }
}
