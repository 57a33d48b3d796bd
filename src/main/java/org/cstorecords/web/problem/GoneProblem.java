package org.cstorecords.web.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cstorecords.record.Tombstone;
import org.jspecify.annotations.Nullable;

/** {@link Problem} for a record that was withdrawn, with the tombstone of the record. */
@Schema(description = "Error (RFC 9457): the record was withdrawn.")
public record GoneProblem(
        @Schema(description = "Path of the problem type. It identifies the type and returns its description.")
        String type,

        @Schema(description = "Title of the problem type.") String title,

        @Schema(description = "HTTP status code.") int status,

        @Schema(description = "Explanation of what is wrong with this request.")
        String detail,

        @Schema(description = "Path of the request; null if it cannot be read or has more than 200 characters.")
        @Nullable
        String instance,

        @Schema(description = "Always empty.") List<ParameterError> errors,

        @Schema(description = "Trace ID, 32 hexadecimal digits. The log contains it if the service failed.")
        String traceId,

        @Schema(description = "Tombstone of the record.") Tombstone tombstone) {

    static GoneProblem of(Tombstone tombstone, HttpServletRequest request) {
        ProblemType type = ProblemType.GONE;
        Problem problem = Problem.of(
                type, type.status().value(), "The record was withdrawn: " + tombstone.reason(), request, List.of());
        return new GoneProblem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.instance(),
                problem.errors(),
                problem.traceId(),
                tombstone);
    }
}
