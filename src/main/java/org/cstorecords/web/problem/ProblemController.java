package org.cstorecords.web.problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@Tag(name = "Problems", description = "Types of error, which `type` of a problem identifies.")
class ProblemController {

    static final String PATH = "/api/v1/problems";

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listProblemTypes",
            summary = "List problem types",
            description = "All problem types, with their status and description.")
    List<ProblemTypeDetail> list() {
        return Arrays.stream(ProblemType.values()).map(ProblemTypeDetail::of).toList();
    }

    @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getProblemType",
            summary = "Get a problem type",
            description = "The `type` of a problem is the path of this resource.")
    ProblemTypeDetail get(@Parameter(description = "Identifier.", example = "not-found") @PathVariable String id) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(id))
                .map(ProblemTypeDetail::of)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Schema(name = "ProblemType", description = "Problem type.")
    record ProblemTypeDetail(
            @Schema(description = "Identifier.") String id,

            @Schema(description = "Path of the problem type, the `type` of problems.")
            String self,

            @Schema(description = "Title.") String title,

            @Schema(description = "HTTP status code.") int status,

            @Schema(description = "Meaning of the problem, and what the client can do.")
            String description) {

        static ProblemTypeDetail of(ProblemType type) {
            return new ProblemTypeDetail(
                    type.slug(), type.uri(), type.title(), type.status().value(), type.description());
        }
    }
}
