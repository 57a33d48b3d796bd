package org.cstorecords.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.api.Page;
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

    SessionController(SessionService service) {
        this.service = service;
    }

    @GetMapping("/sessions")
    @Operation(
            operationId = "listSessions",
            summary = "List sessions",
            description = "In the order of their dates: earliest day, latest day, identifier.")
    ResponseEntity<Page<SessionSummary>> list(@ParameterObject SessionFilter filter) {
        return Page.respond(service.list(filter), filter);
    }

    @GetMapping("/sessions/{id}")
    @Operation(operationId = "getSession", summary = "Get a session with its attendance")
    SessionDetail get(@Parameter(description = "Identifier.", example = "csc-2013-09-23") @PathVariable String id) {
        return service.get(id);
    }

    @GetMapping("/bodies/{id}/sessions")
    @Operation(
            operationId = "listSessionsOfBody",
            summary = "List a body's sessions",
            description = "In the order of their dates.")
    ResponseEntity<Page<SessionSummary>> listOfBody(
            @Parameter(description = "Identifier of the body.", example = "csc") @PathVariable String id,
            @ParameterObject SessionFilter filter) {
        return Page.respond(service.listOfBody(id, filter), filter);
    }
}
