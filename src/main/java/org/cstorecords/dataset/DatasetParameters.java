package org.cstorecords.dataset;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The parameters of the dataset.
 *
 * @param format the representation
 */
record DatasetParameters(
        @Parameter(description = "Representation, if not chosen by `Accept`.")
        @Schema(
                allowableValues = {"json", "jsonld"},
                defaultValue = "json")
        String format) {}
