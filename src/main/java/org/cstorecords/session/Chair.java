package org.cstorecords.session;

import io.swagger.v3.oas.annotations.media.Schema;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.StateReference;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who chaired a session.")
record Chair(
        @Schema(description = "The state; null where not stated.") @Nullable
        StateReference state,

        @Schema(description = "The person; null where not stated.") @Nullable
        NamedReference person) {

    static @Nullable Chair of(Session session) {
        return session.chairState == null && session.chairPerson == null
                ? null
                : new Chair(StateReference.of(session.chairState), NamedReference.of(session.chairPerson));
    }
}
