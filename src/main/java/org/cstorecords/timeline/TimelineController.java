package org.cstorecords.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.query.PageRequest;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.list.ListMapping;
import org.cstorecords.web.list.ListResponse;
import org.cstorecords.web.list.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Timeline", description = "The dated events of all records.")
class TimelineController {

    private final TimelineService service;

    TimelineController(TimelineService service) {
        this.service = service;
    }

    @ListMapping(path = "/timeline")
    @Operation(
            operationId = "listTimeline",
            summary = "List the dated events of all records",
            description = "The default order is by date (earliest day, then latest day), then by identifier and kind.")
    ListResponse<Page<TimelineEntry>, TimelineEntry> list(TimelineFilter filter, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(filter.criteria(), page)),
                TimelineEntry.class,
                rows -> service.export(filter.criteria(), page, rows));
    }
}
