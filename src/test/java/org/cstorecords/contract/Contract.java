package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

/** Holds every answer that a test gets to the committed description, and remembers which were seen. */
public final class Contract {

    /** The system property with which the description is made anew, while it says nothing yet of what it will. */
    static final String RENEW = "openapi.renew";

    /** The description does not describe itself, nor the operation that is there for a test only. */
    private static final Set<String> UNDESCRIBED =
            Set.of("/api/v1/openapi.yaml", "/api/v1/openapi.json", "/api/v1/motto");

    private static final OpenApi DESCRIPTION = OpenApi.committed();
    private static final ResponseCheck CHECK = new ResponseCheck(DESCRIPTION);

    private Contract() {}

    /** Checks that the answer is as the description says, if it is one of the API. */
    public static void assertKept(Exchange exchange) {
        if (exchange.path().startsWith("/api/")
                && !UNDESCRIBED.contains(exchange.path())
                && !Boolean.getBoolean(RENEW)) {
            assertThat(CHECK.check(exchange))
                    .as("%s departs from openapi.yaml", exchange)
                    .isEmpty();
        }
    }

    /** Returns the description. */
    static OpenApi description() {
        return DESCRIPTION;
    }

    /** Returns the documented answers that tests got in this run so far. */
    static Set<Visit> visits() {
        return CHECK.visits();
    }
}
