package org.cstorecords.session;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.record.EntryType;

@Schema(
        description =
                "A reference to an act of a session, with its type and status, so that proposals and plans are not"
                        + " counted as acts that were adopted.")
record DecisionReference(
        @Schema(description = "The identifier of the act.") String id,

        @Schema(description = "Its title.") String title,
        @Schema(ref = "#/components/schemas/DecisionType") String type,

        @Schema(ref = "#/components/schemas/DecisionStatus") String status,

        @Schema(description = "Its path.") String self) {

    /** Returns the reference that a row of {@link SessionRepository#decisions} describes. */
    static DecisionReference of(Object[] row) {
        String id = (String) row[1];
        return new DecisionReference(
                id, (String) row[2], (String) row[3], (String) row[4], EntryType.DECISION.path() + "/" + id);
    }
}
