package org.cstorecords.session;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.StateReference;
import org.jspecify.annotations.Nullable;

@Schema(description = "State and person that chaired a session.")
record Chair(
        @Schema(description = "The state; null if no source names one.") @Nullable
        StateReference state,

        @Schema(description = "The person; null if no source names one.") @Nullable
        NamedReference person) {

    static @Nullable Chair of(Session session) {
        return session.chairState == null && session.chairPerson == null
                ? null
                : new Chair(StateReference.of(session.chairState), NamedReference.of(session.chairPerson));
    }
}
