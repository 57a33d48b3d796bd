package org.cstorecords.person;

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
@Tag(name = "Persons", description = "Officials and their attested offices.")
class PersonController {

    private final PersonService service;

    PersonController(PersonService service) {
        this.service = service;
    }

    @ListMapping(path = "/persons")
    @Operation(operationId = "listPersons", summary = "List officials", description = "Sorted by name by default.")
    ListResponse<Page<PersonSummary>, PersonDetail> list(PersonFilter filter, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(filter.criteria(), page)),
                PersonDetail.class,
                rows -> service.export(filter.criteria(), page, rows));
    }

    @GetMapping("/persons/{id}")
    @Operation(
            operationId = "getPerson",
            summary = "Get an official with offices and sessions attended",
            description = "Includes the attested offices, the sessions attended, citations and discrepancies.")
    PersonDetail get(@Parameter(description = "Identifier.", example = "nikolai-bordyuzha") @PathVariable String id) {
        return service.get(id);
    }
}
