package org.cstorecords.asof;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How certain it is that a record held on a day, the most certain first. */
@Schema(name = "Certainty", description = "How certain it is that a record held on the day.")
public enum Certainty {
    @Schema(description = "A source states that it held on the day, or in a period that contains the day.")
    STATED,
    @Schema(description = "An uncertain date, or an announcement, leaves it open.")
    POSSIBLE,
    @Schema(
            description = "It had begun, no end is stated, no later one of its kind had begun, and the day is after the"
                    + " last one on which a source attests it.")
    LAST_STATED,
    @Schema(description = "No date in the sources decides.")
    UNDETERMINED;

    /** The description of the property of records. */
    public static final String DESCRIPTION =
            "Certainty that it held on the day of `asOf`; null without this parameter.";

    /** The description of the filter, which the default values follow. */
    public static final String FILTER =
            "Certainty on the day of `asOf`, which is required. The page's `asOf` does not depend on it. Default: ";

    /** What a list contains if the client does not select. */
    public static final Set<Certainty> HELD = Collections.unmodifiableSet(EnumSet.of(STATED, POSSIBLE));

    /** The same for records that hold until something ends them: memberships and treaties. */
    public static final Set<Certainty> HELD_OR_LAST_STATED =
            Collections.unmodifiableSet(EnumSet.of(STATED, POSSIBLE, LAST_STATED));
}
