package org.cstorecords.web.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cstorecords.record.Tombstone;
import org.jspecify.annotations.Nullable;

/**
 * The problem that a record was withdrawn (RFC 9457): what every {@link Problem} has, with what is left of the record.
 *
 * @param tombstone what is left of the record
 */
@Schema(description = "That a record was withdrawn (RFC 9457).")
public record GoneProblem(
        @Schema(description = "Address of the problem type.")
        String type,

        @Schema(description = "What the type is called.") String title,

        @Schema(description = "HTTP status code.") int status,

        @Schema(description = "What is wrong this time.") String detail,

        @Schema(description = "Path of the request; null where it cannot be read, or is longer than 200 characters.")
        @Nullable
        String instance,

        @Schema(description = "Empty.") List<ParameterError> errors,

        @Schema(description = "Under which the service logs the request if it failed.")
        String traceId,

        @Schema(description = "What is left of the record.") Tombstone tombstone) {

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
