package org.cstorecords.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Discrepancy in a response.
 *
 * @param alternatives at least one
 */
@Schema(name = "Discrepancy", description = "Property about which the sources disagree.")
public record DiscrepancyDetail(
        @Schema(description = "Property of the record.") String property,

        @Schema(description = "Value that the record uses, in words; null where no value was adopted.") @Nullable
        String adopted,

        @Schema(description = "Other values in the sources, each with its citation.")
        List<Alternative> alternatives,

        @Schema(description = "Rule by which the value was adopted.")
        String reason) {

    static DiscrepancyDetail of(Discrepancy discrepancy) {
        return new DiscrepancyDetail(
                discrepancy.property(),
                discrepancy.adopted(),
                discrepancy.alternatives().stream()
                        .map(alternative -> new Alternative(
                                alternative.value(), CitationDetail.of(alternative, discrepancy.property())))
                        .toList(),
                discrepancy.reason());
    }

    @Schema(name = "Alternative", description = "Value that was not adopted.")
    public record Alternative(
            @Schema(description = "The value.") String value,

            @Schema(description = "Citation of the paragraph that states the value.")
            CitationDetail citation) {}
}
