package org.cstorecords.body;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.query.PageRequest;
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
@Tag(name = "Bodies", description = "Bodies and offices.")
class BodyController {

    private final BodyService service;

    BodyController(BodyService service) {
        this.service = service;
    }

    @ListMapping(path = "/bodies")
    @Operation(
            operationId = "listBodies",
            summary = "List bodies and offices",
            description = "Sorted by name by default.")
    ListResponse<Page<BodySummary>, BodyDetail> list(BodyFilter filter, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(filter.criteria(), page)),
                BodyDetail.class,
                rows -> service.export(filter.criteria(), page, rows));
    }

    @GetMapping("/bodies/{id}")
    @Operation(
            operationId = "getBody",
            summary = "Get a body or office",
            description = "Includes the mandate, composition, parent, other names, citations and discrepancies.")
    BodyDetail get(@Parameter(description = "Identifier.", example = "csc") @PathVariable String id) {
        return service.get(id);
    }
}
