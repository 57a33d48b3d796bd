package org.cstorecords.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.web.list.ListMapping;
import org.cstorecords.web.list.ListResponse;
import org.cstorecords.web.list.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Timeline", description = "Every dated event of every resource in one order.")
class TimelineController {

    private final TimelineService service;

    TimelineController(TimelineService service) {
        this.service = service;
    }

    @ListMapping(path = "/timeline")
    @Operation(
            operationId = "listTimeline",
            summary = "List every dated event",
            description = "In the order of their dates: earliest day, latest day, then identifier and kind.")
    ListResponse<Page<TimelineEntry>, TimelineEntry> list(@ParameterObject TimelineFilter filter) {
        return ListResponse.of(
                filter, () -> service.list(filter), TimelineEntry.class, rows -> service.export(filter, rows));
    }
}
