package org.cstorecords.evidence;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "How a paragraph supports a fact.")
public enum Basis {
    @Schema(description = "The paragraph states the fact.")
    STATED,
    @Schema(description = "The fact follows from the paragraph; `note` says how.")
    INFERRED
}
