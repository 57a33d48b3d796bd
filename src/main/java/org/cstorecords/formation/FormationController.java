package org.cstorecords.formation;

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
@Tag(name = "Formations", description = "Standing and other forces with their stated strengths.")
class FormationController {

    private final FormationService service;

    FormationController(FormationService service) {
        this.service = service;
    }

    @ListMapping(path = "/formations")
    @Operation(operationId = "listFormations", summary = "List forces", description = "Sorted by name by default.")
    ListResponse<Page<FormationSummary>, FormationDetail> list(
            FormationFilter filter, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(filter.criteria(), page)),
                FormationDetail.class,
                rows -> service.export(filter.criteria(), page, rows));
    }

    @GetMapping("/formations/{id}")
    @Operation(
            operationId = "getFormation",
            summary = "Get a force with its strengths",
            description = "Includes the composition, the stated strengths, citations and discrepancies.")
    FormationDetail get(
            @Parameter(description = "Identifier.", example = "peacekeeping-forces") @PathVariable String id) {
        return service.get(id);
    }
}
