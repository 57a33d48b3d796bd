package org.cstorecords.web.bibliography;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The parameters of how to cite a record.
 *
 * @param format the representation
 */
public record CitationParameters(
        @Parameter(description = "Representation, if not chosen by `Accept`.")
        @Schema(
                allowableValues = {"csl", "bibtex"},
                defaultValue = "csl")
        String format) {}
