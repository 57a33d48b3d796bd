package org.cstorecords.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement of the documents as clients see it.
 *
 * @param property the property of the record
 * @param adopted what the record goes by in words, or null where nothing was adopted
 * @param alternatives the other values, at least one
 * @param reason the rule by which the value was adopted
 */
@Schema(name = "Discrepancy", description = "A property about which the documents disagree.")
public record DiscrepancyDetail(
        @Schema(description = "Property of the record.") String property,

        @Schema(description = "What the record goes by, in words; null where nothing was adopted.") @Nullable
        String adopted,

        @Schema(description = "The other values, and the same less precisely, each with the paragraph that has it.")
        List<Alternative> alternatives,

        @Schema(description = "The rule by which the value was adopted.")
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

    /**
     * A value that was not adopted.
     *
     * @param value the value
     * @param citation the paragraph that has it
     */
    @Schema(name = "Alternative", description = "A value that was not adopted.")
    public record Alternative(
            @Schema(description = "The value.") String value,

            @Schema(description = "The paragraph that has it.")
            CitationDetail citation) {}
}
