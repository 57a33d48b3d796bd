package org.cstorecords.operation;

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
@Tag(name = "Operations", description = "Operations and exercises with their stated figures.")
class OperationController {

    private final OperationService service;

    OperationController(OperationService service) {
        this.service = service;
    }

    @ListMapping(path = "/operations")
    @io.swagger.v3.oas.annotations.Operation(
            operationId = "listOperations",
            summary = "List operations and exercises",
            description = "Sorted by name by default.")
    ListResponse<Page<OperationSummary>, OperationDetail> list(
            OperationFilter filter, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(filter.criteria(), page)),
                OperationDetail.class,
                rows -> service.export(filter.criteria(), page, rows));
    }

    @GetMapping("/operations/{id}")
    @io.swagger.v3.oas.annotations.Operation(
            operationId = "getOperation",
            summary = "Get an operation or exercise with its figures",
            description = "Includes the stated figures, citations and discrepancies.")
    OperationDetail get(@Parameter(description = "Identifier.", example = "channel") @PathVariable String id) {
        return service.get(id);
    }
}
