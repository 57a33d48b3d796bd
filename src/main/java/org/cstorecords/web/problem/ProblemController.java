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

/** {@code /api/v1/problems}: what each type of problem means. */
@RestController
@Tag(name = "Problems", description = "What each type of problem means.")
class ProblemController {

    static final String PATH = "/api/v1/problems";

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listProblemTypes",
            summary = "List the types of problem",
            description = "All that `type` of a problem can be.")
    List<ProblemTypeDetail> list() {
        return Arrays.stream(ProblemType.values()).map(ProblemTypeDetail::of).toList();
    }

    @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getProblemType",
            summary = "Say what one type of problem means",
            description = "What the address in `type` of a problem leads to.")
    ProblemTypeDetail get(@Parameter(description = "Identifier.", example = "not-found") @PathVariable String id) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(id))
                .map(ProblemTypeDetail::of)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * A type of problem as clients see it.
     *
     * @param id its identifier
     * @param self its address, which is the {@code type} of problems
     * @param title what it is called
     * @param status the HTTP status code that goes with it
     * @param description what it means and what to do
     */
    @Schema(name = "ProblemType", description = "A type of problem.")
    record ProblemTypeDetail(
            @Schema(description = "Its identifier.") String id,

            @Schema(description = "Its address.") String self,

            @Schema(description = "What it is called.") String title,

            @Schema(description = "HTTP status code.") int status,

            @Schema(description = "What it means.") String description) {

        static ProblemTypeDetail of(ProblemType type) {
            return new ProblemTypeDetail(
                    type.slug(), type.uri(), type.title(), type.status().value(), type.description());
        }
    }
}
