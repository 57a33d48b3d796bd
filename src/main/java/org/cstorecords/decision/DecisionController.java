package org.cstorecords.decision;

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
@Tag(name = "Decisions", description = "Acts: decisions, statements, agreements, plans, awards and the like.")
class DecisionController {

    private final DecisionService service;

    DecisionController(DecisionService service) {
        this.service = service;
    }

    @GetMapping("/decisions")
    @Operation(
            operationId = "listDecisions",
            summary = "List decisions",
            description = "In the order of their dates: earliest day, latest day, identifier.")
    ResponseEntity<Page<DecisionSummary>> list(@ParameterObject DecisionFilter filter) {
        return Page.respond(service.list(filter), filter);
    }

    @GetMapping("/decisions/{id}")
    @Operation(operationId = "getDecision", summary = "Get a decision with the positions of states")
    DecisionDetail get(
            @Parameter(description = "Identifier.", example = "csc-2013-09-23-statement-on-syria") @PathVariable
                    String id) {
        return service.get(id);
    }

    @GetMapping("/bodies/{id}/decisions")
    @Operation(
            operationId = "listDecisionsOfBody",
            summary = "List a body's decisions",
            description = "In the order of their dates.")
    ResponseEntity<Page<DecisionSummary>> listOfBody(
            @Parameter(description = "Identifier of the body.", example = "csc") @PathVariable String id,
            @ParameterObject DecisionFilter filter) {
        return Page.respond(service.listOfBody(id, filter), filter);
    }

    @GetMapping("/sessions/{id}/decisions")
    @Operation(
            operationId = "listDecisionsOfSession",
            summary = "List a session's decisions",
            description = "In the order of their dates.")
    ResponseEntity<Page<DecisionSummary>> listOfSession(
            @Parameter(description = "Identifier of the session.", example = "csc-2013-09-23") @PathVariable String id,
            @ParameterObject DecisionFilter filter) {
        return Page.respond(service.listOfSession(id, filter), filter);
    }
}
