package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Check of every response that a test or a drill receives against the committed description. */
public final class Contract {

    /** System property that regenerates the description. While it is set, responses are not checked. */
    static final String RENEW = "openapi.renew";

    private static final OpenApi DESCRIPTION = OpenApi.committed();
    private static final ResponseCheck CHECK = new ResponseCheck(DESCRIPTION);

    private Contract() {}

    /** Checks a response of the API against the description. */
    public static void assertMatchesDescription(Exchange exchange) {
        if (exchange.path().startsWith("/api/") && !Boolean.getBoolean(RENEW)) {
            assertThat(CHECK.check(exchange))
                    .as("%s does not match openapi.yaml", exchange)
                    .isEmpty();
        }
    }

    static OpenApi description() {
        return DESCRIPTION;
    }

    /** Returns the documented responses that tests have received so far. */
    static Set<String> received() {
        return CHECK.received();
    }

    /** Reads exchanges of a drill, one JSON object per line, and writes an array of violations for each. */
    static void check(BufferedReader exchanges, PrintStream results) throws IOException {
        JsonMapper json = new JsonMapper();
        for (String line = exchanges.readLine(); line != null; line = exchanges.readLine()) {
            JsonNode exchange = json.readTree(line);
            results.println(json.writeValueAsString(CHECK.check(new Exchange(
                    exchange.path("method").asString(),
                    exchange.path("target").asString(),
                    headers(exchange.path("requestHeaders")),
                    exchange.path("status").asInt(),
                    headers(exchange.path("headers")),
                    exchange.path("body").binaryValue()))));
        }
    }

    private static HttpHeaders headers(JsonNode pairs) {
        HttpHeaders headers = new HttpHeaders();
        pairs.forEach(pair -> headers.add(pair.path(0).asString(), pair.path(1).asString()));
        return headers;
    }
}
