package org.cstorecords.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.query.PageRequest;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.list.ListMapping;
import org.cstorecords.web.list.ListResponse;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1")
@Tag(name = "Changes", description = "Records that were created, corrected or withdrawn.")
class ChangeController {

    private final ChangeService service;

    ChangeController(ChangeService service) {
        this.service = service;
    }

    @ListMapping(path = "/changes")
    @Operation(
            operationId = "listChanges",
            summary = "List the records that changed since a version of the dataset",
            description = "Each record is listed once, with its last change. The default order is that of the changes."
                    + " A record changes when its own properties, citations or discrepancies change, not when a"
                    + " record that it refers to changes.")
    ListResponse<ChangePage, Change> list(ChangeFilter filter, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> service.list(filter, page),
                Change.class,
                rows -> service.export(filter, page, rows));
    }
}
