package org.cstorecords.treaty;

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
@Tag(name = "Treaties", description = "Founding and other instruments.")
class TreatyController {

    private final TreatyService service;

    TreatyController(TreatyService service) {
        this.service = service;
    }

    @GetMapping("/treaties")
    @Operation(
            operationId = "listTreaties",
            summary = "List instruments",
            description = "In the order of their signature: earliest day, latest day, identifier; those whose signature"
                    + " no document dates stand last.")
    ResponseEntity<Page<TreatySummary>> list(@ParameterObject TreatyFilter filter) {
        return Page.respond(service.list(filter), filter);
    }

    @GetMapping("/treaties/{id}")
    @Operation(operationId = "getTreaty", summary = "Get an instrument with its parties")
    TreatyDetail get(
            @Parameter(description = "Identifier.", example = "collective-security-treaty") @PathVariable String id) {
        return service.get(id);
    }
}
