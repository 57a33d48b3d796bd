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
@Tag(name = "Search", description = "Full-text search in records of all types.")
class SearchController {

    private final SearchService service;

    SearchController(SearchService service) {
        this.service = service;
    }

    @ListMapping(path = "/search")
    @Operation(
            operationId = "searchRecords",
            summary = "Search records of all types",
            description = "The most relevant record comes first. The search covers titles, other names and"
                    + " abbreviations, texts, and the names of the states, bodies, persons, sessions and instruments"
                    + " that a record refers to.")
    ListResponse<SearchPage, SearchHit> search(SearchFilter filter, PageRequest page, Format format) {
        return ListResponse.of(
                page,
                format,
                () -> service.search(filter.criteria(), page),
                SearchHit.class,
                rows -> service.export(filter.criteria(), page, rows));
    }
}
