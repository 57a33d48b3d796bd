package org.cstorecords.web.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.query.UnknownValuesException;
import org.jspecify.annotations.Nullable;

/** Error of one parameter. */
@Schema(description = "Error of one parameter.")
public record ParameterError(
        @Schema(description = "Name of the parameter, truncated to 200 characters.")
        String parameter,

        @Schema(
                description = "Invalid value, truncated to 200 characters; null if the error is not about a value.",
                example = "ANNUAL")
        @Nullable
        String value,

        @Schema(description = "Explanation of the error.") String detail,

        @Schema(description = "Allowed values or parameters; empty if they cannot be listed.")
        List<String> allowed) {

    public ParameterError {
        parameter = Problem.truncate(parameter);
        value = value == null ? null : Problem.truncate(value);
    }

    /** Returns the errors of parameters whose values do not exist. */
    public static List<ParameterError> of(UnknownValuesException e) {
        return e.values().stream()
                .map(unknown ->
                        new ParameterError(unknown.parameter(), unknown.value(), unknown.detail(), unknown.allowed()))
                .toList();
    }
}
