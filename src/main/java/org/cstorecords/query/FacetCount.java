package org.cstorecords.query;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many records of a list have a value.
 *
 * @param value the value, as the filter of the same name takes it
 * @param name what it is called, or null where the value says it
 * @param count how many records, at least 1
 */
@Schema(name = "FacetCount", description = "How many records of a list have a value.")
public record FacetCount(
        @Schema(
                description =
                        "The value, as the filter of the same name takes it. There is no filter `year`: `from` and `to` can find more than is counted here, as they also find what only may have been in the year.")
        String value,

        @Schema(description = "What it is called; null where the value says it.") @Nullable
        String name,

        @Schema(description = "How many records, at least 1.")
        long count) {}
