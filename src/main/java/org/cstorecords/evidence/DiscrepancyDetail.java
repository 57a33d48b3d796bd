package org.cstorecords.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Discrepancy in a response.
 *
 * @param alternatives at least one
 */
@Schema(name = "Discrepancy", description = "Property about which the sources contradict each other.")
public record DiscrepancyDetail(
        @Schema(description = "Property of the record.") String property,

        @Schema(
                description = "Value that the record has in the property: the EDTF expression of a date, a value of an"
                        + " enumeration, a number, or the name of a record, such as `2009-02-04` for the creation of the"
                        + " rapid reaction forces. For a list, the element concerned stands first, such as `Uzbekistan:"
                        + " NOT_SIGNED`.")
        String adopted,

        @Schema(description = "Other values in the sources, each with its citation. None of them fits the adopted one.")
        List<Alternative> alternatives,

        @Schema(
                description = "Name of the rule by which the value was adopted, and how it applies, such as `Correction"
                        + " over report: …`. The documentation of the record lists the rules.")
        String reason) {

    @Schema(name = "Alternative", description = "Value that was not adopted.")
    public record Alternative(
            @Schema(description = "The value.") String value,

            @Schema(description = "Citation of the paragraph that states the value.")
            CitationDetail citation) {}
}
