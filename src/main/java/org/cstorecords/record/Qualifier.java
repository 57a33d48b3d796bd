package org.cstorecords.record;

import io.swagger.v3.oas.annotations.media.Schema;

/** How a document qualifies a figure. */
@Schema(description = "How a document qualifies a figure.")
public enum Qualifier {
    @Schema(description = "About so many.")
    ABOUT,
    @Schema(description = "Nearly so many.")
    ALMOST,
    @Schema(description = "More than so many.")
    MORE_THAN,
    @Schema(description = "So many at the most.")
    UP_TO
}
