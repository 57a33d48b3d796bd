package org.cstorecords.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * An error as {@code application/problem+json} (RFC 9457).
 *
 * @param type the address of the problem type
 * @param title what the type is called
 * @param status the HTTP status code
 * @param detail what is wrong this time, in a sentence
 * @param instance the path of the request
 * @param errors what is wrong with each parameter, empty for other problems
 * @param traceId 32 hexadecimal digits that find the request in the service's log
 */
@Schema(description = "An error (RFC 9457).")
record Problem(
        @Schema(description = "Address of the problem type.", example = "/api/v1/problems/invalid-parameters")
        String type,

        @Schema(description = "What the type is called.", example = "Invalid parameters")
        String title,

        @Schema(description = "HTTP status code.", example = "400")
        int status,

        @Schema(description = "What is wrong this time.") String detail,

        @Schema(description = "Path of the request.", example = "/api/v1/sessions")
        String instance,

        @Schema(description = "What is wrong with each parameter; empty for other problems.")
        List<ParameterError> errors,

        @Schema(description = "Finds the request in the service's log.", example = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId) {

    static Problem of(ProblemType type, String detail, String instance, List<ParameterError> errors) {
        return new Problem(
                type.uri(), type.title(), type.status().value(), detail, instance, errors, TraceFilter.traceId());
    }
}
