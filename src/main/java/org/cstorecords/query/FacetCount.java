package org.cstorecords.query;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many records of a list have a value.
 */
@Schema(name = "FacetCount", description = "Number of records of a list that have a value.")
public record FacetCount(
        @Schema(
                description =
                        "The value, as the filter of the same name accepts it. There is no filter `year`: `from` and `to` can match more records than are counted here, because they also match records that are only possibly of that year.")
        String value,

        @Schema(description = "Name of the value; null if the value is its own name.") @Nullable
        String name,

        @Schema(description = "Number of records, at least 1.")
        long count) {}
