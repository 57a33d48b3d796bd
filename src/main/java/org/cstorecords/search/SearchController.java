package org.cstorecords.search;

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
@Tag(name = "Search", description = "Records of all kinds by their words.")
class SearchController {

    private final SearchService service;

    SearchController(SearchService service) {
        this.service = service;
    }

    @ListMapping(path = "/search")
    @Operation(
            operationId = "searchRecords",
            summary = "Search records of all kinds",
            description = "The record that fits best stands first. A record is found by its title, its other names and"
                    + " abbreviations, its text, and by the names of the states, bodies, persons, sessions and"
                    + " instruments that it names.")
    ListResponse<SearchPage, SearchHit> search(SearchFilter filter, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> service.search(filter.criteria(), page),
                SearchHit.class,
                rows -> service.export(filter.criteria(), page, rows));
    }
}
