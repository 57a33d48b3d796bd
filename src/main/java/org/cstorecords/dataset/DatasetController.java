package org.cstorecords.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dataset", description = "What the record holds, and what the documents say that there is.")
class DatasetController {

    private final DatasetService service;

    DatasetController(DatasetService service) {
        this.service = service;
    }

    @GetMapping("/dataset")
    @Operation(
            operationId = "getDataset",
            summary = "Get the counts and the coverage of the record",
            description = "How many records, citations and discrepancies there are, and for each body and year how much"
                    + " of what the documents tell is held.")
    Dataset get() {
        return service.get();
    }
}
