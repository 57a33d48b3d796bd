package org.cstorecords.evidence;

import io.swagger.v3.oas.annotations.media.Schema;

/** How a paragraph supports a fact. */
@Schema(description = "How a paragraph supports a fact.")
public enum Basis {
    @Schema(description = "The paragraph says so.")
    STATED,
    @Schema(description = "It follows from the paragraph; the note says how.")
    INFERRED
}
