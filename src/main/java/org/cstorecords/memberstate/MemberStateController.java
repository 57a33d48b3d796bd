package org.cstorecords.memberstate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.cstorecords.query.PageRequest;
import org.cstorecords.web.cache.DependsOnToday;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.list.ListMapping;
import org.cstorecords.web.list.ListResponse;
import org.cstorecords.web.list.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/member-states", produces = MediaType.APPLICATION_JSON_VALUE)
@DependsOnToday
@Tag(name = "Member states", description = "States that were ever party to the Treaty.")
class MemberStateController {

    private final MemberStateService service;

    MemberStateController(MemberStateService service) {
        this.service = service;
    }

    @ListMapping
    @Operation(
            operationId = "listMemberStates",
            summary = "List the states that were ever party to the Treaty",
            description = "Sorted by name by default. With `asOf`, only states that had become a party by that day.")
    ListResponse<Page<MemberStateSummary>, MemberStateDetail> list(
            MemberStateFilter filter, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(filter, page)),
                MemberStateDetail.class,
                rows -> service.export(filter, page, rows));
    }

    @GetMapping("/{code}")
    @Operation(
            operationId = "getMemberState",
            summary = "Get a state with its membership events and periods",
            description = "Includes the periods and events of membership, citations and discrepancies.")
    MemberStateDetail get(
            @Parameter(description = "ISO 3166-1 alpha-2 code.", example = "UZ") @PathVariable String code, AsOf asOf) {
        return service.get(code, asOf.asOf());
    }

    /** Query parameter of a single member state. */
    record AsOf(
            @Parameter(description = "Day to which `status` refers. Default: today.", example = "2010-01-01") @Nullable
            LocalDate asOf) {}
}
