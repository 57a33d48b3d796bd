package org.cstorecords.chairmanship;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.PageRequest;
import org.cstorecords.record.EntryType;
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
@Tag(name = "Chairmanships", description = "States' terms in the chair.")
class ChairmanshipController {

    private final ChairmanshipService service;

    ChairmanshipController(ChairmanshipService service) {
        this.service = service;
    }

    @ListMapping(path = "/chairmanships")
    @Operation(
            operationId = "listChairmanships",
            summary = "List chairmanships",
            description = "Sorted by start of the term by default: earliest day, latest day, identifier.")
    ListResponse<Page<ChairmanshipSummary>, ChairmanshipDetail> list(
            ChairmanshipFilter filter, PageRequest page, Format format) {
        return list(filter.criteria(), page, format);
    }

    @GetMapping("/chairmanships/{id}")
    @Operation(
            operationId = "getChairmanship",
            summary = "Get a chairmanship with its priorities",
            description = "Includes the period, priorities, predecessor, successor, citations and discrepancies.")
    ChairmanshipDetail get(@Parameter(description = "Identifier.", example = "ru-2013") @PathVariable String id) {
        return service.get(id);
    }

    @ListMapping(path = "/member-states/{code}/chairmanships")
    @Operation(
            operationId = "listChairmanshipsOfMemberState",
            summary = "List a state's chairmanships",
            description = "Sorted by start of the term by default: earliest day, latest day, identifier.")
    ListResponse<Page<ChairmanshipSummary>, ChairmanshipDetail> listOfState(
            @Parameter(description = "ISO 3166-1 alpha-2 code of the state.", example = "RU") @PathVariable String code,
            ChairmanshipFilter filter,
            PageRequest page,
            Format format) {
        return list(filter.criteria().within("state.id", code, EntryType.MEMBER_STATE), page, format);
    }

    private ListResponse<Page<ChairmanshipSummary>, ChairmanshipDetail> list(
            Criteria<Chairmanship> criteria, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> Page.of(page, service.list(criteria, page)),
                ChairmanshipDetail.class,
                rows -> service.export(criteria, page, rows));
    }
}
