package org.cstorecords.web.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one parameter.
 *
 * @param parameter its name
 * @param value the value that is wrong, or null where the parameter as a whole is
 * @param detail what is wrong with it
 * @param allowed what is allowed instead, empty where that cannot be listed
 */
@Schema(description = "What is wrong with one parameter.")
public record ParameterError(
        @Schema(description = "Its name; of a long one the beginning.")
        String parameter,

        @Schema(
                description =
                        "The value that is wrong, of a long one the beginning; null where the parameter as a whole is.",
                example = "ANNUAL")
        @Nullable
        String value,

        @Schema(description = "What is wrong with it.") String detail,

        @Schema(description = "What is allowed instead; empty where that cannot be listed.")
        List<String> allowed) {

    public ParameterError {
        parameter = Problem.shortened(parameter);
        value = value == null ? null : Problem.shortened(value);
    }
}
