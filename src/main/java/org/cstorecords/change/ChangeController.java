package org.cstorecords.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.web.list.ListMapping;
import org.cstorecords.web.list.ListResponse;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1")
@Tag(name = "Changes", description = "Which records were created, corrected and withdrawn.")
class ChangeController {

    private final ChangeService service;

    ChangeController(ChangeService service) {
        this.service = service;
    }

    @ListMapping(path = "/changes")
    @Operation(
            operationId = "listChanges",
            summary = "List what changed since a version of the dataset",
            description = "In the order in which it changed, each record once, as it stands now. A record changes when"
                    + " its own properties, citations or discrepancies do, not when a record that it refers to does.")
    ListResponse<ChangePage, Change> list(@ParameterObject ChangeFilter filter) {
        return ListResponse.of(
                filter,
                () -> service.list(filter),
                ChangeService.Changes::listing,
                (page, changes) -> ChangePage.of(page, changes.version()),
                Change.class,
                rows -> service.export(filter, rows));
    }
}
