package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

/** Check of every response that a test receives against the committed description. */
public final class Contract {

    /** System property that regenerates the description. While it is set, responses are not checked. */
    static final String RENEW = "openapi.renew";

    /** Paths that the description leaves out: its own, and that of an operation for a test. */
    private static final Set<String> UNDESCRIBED =
            Set.of("/api/v1/openapi.yaml", "/api/v1/openapi.json", "/api/v1/motto");

    private static final OpenApi DESCRIPTION = OpenApi.committed();
    private static final ResponseCheck CHECK = new ResponseCheck(DESCRIPTION);

    private Contract() {}

    /** Checks a response of the API against the description. */
    public static void assertMatchesDescription(Exchange exchange) {
        if (exchange.path().startsWith("/api/")
                && !UNDESCRIBED.contains(exchange.path())
                && !Boolean.getBoolean(RENEW)) {
            assertThat(CHECK.check(exchange))
                    .as("%s does not match openapi.yaml", exchange)
                    .isEmpty();
        }
    }

    static OpenApi description() {
        return DESCRIPTION;
    }

    /** Returns the documented responses that tests have received so far. */
    static Set<Visit> visits() {
        return CHECK.visits();
    }
}
