package org.cstorecords.chairmanship;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cstorecords.web.list.ListMapping;
import org.cstorecords.web.list.ListResponse;
import org.cstorecords.web.list.Page;
import org.springdoc.core.annotations.ParameterObject;
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
            description = "In the order of their beginnings: earliest day, latest day, identifier.")
    ListResponse<Page<ChairmanshipSummary>, ChairmanshipDetail> list(@ParameterObject ChairmanshipFilter filter) {
        return ListResponse.of(
                filter, () -> service.list(filter), ChairmanshipDetail.class, rows -> service.export(filter, rows));
    }

    @GetMapping("/chairmanships/{id}")
    @Operation(
            operationId = "getChairmanship",
            summary = "Get a chairmanship with its priorities",
            description =
                    "With its period, priorities, predecessor and successor as far as stated, and the paragraphs that it rests on.")
    ChairmanshipDetail get(@Parameter(description = "Identifier.", example = "ru-2013") @PathVariable String id) {
        return service.get(id);
    }

    @ListMapping(path = "/member-states/{code}/chairmanships")
    @Operation(
            operationId = "listChairmanshipsOfMemberState",
            summary = "List a state's chairmanships",
            description = "In the order of their dates.")
    ListResponse<Page<ChairmanshipSummary>, ChairmanshipDetail> listOfState(
            @Parameter(description = "ISO 3166-1 alpha-2 code of the state.", example = "RU") @PathVariable String code,
            @ParameterObject ChairmanshipFilter filter) {
        return ListResponse.of(
                filter,
                () -> service.listOfState(code, filter),
                ChairmanshipDetail.class,
                rows -> service.exportOfState(code, filter, rows));
    }
}
