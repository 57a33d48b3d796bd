package org.cstorecords.body;

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
@Tag(name = "Bodies", description = "Bodies and offices.")
class BodyController {

    private final BodyService service;

    BodyController(BodyService service) {
        this.service = service;
    }

    @GetMapping("/bodies")
    @Operation(
            operationId = "listBodies",
            summary = "List bodies and offices",
            description = "In the order of their names.")
    ResponseEntity<Page<BodySummary>> list(@ParameterObject BodyFilter filter) {
        return Page.respond(service.list(filter), filter);
    }

    @GetMapping("/bodies/{id}")
    @Operation(operationId = "getBody", summary = "Get a body or office")
    BodyDetail get(@Parameter(description = "Identifier.", example = "csc") @PathVariable String id) {
        return service.get(id);
    }
}
