package org.cstorecords.client.call;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeSet;
import org.cstorecords.client.Configuration;
import tools.jackson.databind.JsonNode;

/** Asks the service each of its operations once, and the examples of README.md, through the generated client. */
public final class Call {

    private Call() {}

    /**
     * @param arguments the address of the service
     */
    public static void main(String... arguments) throws Exception {
        String address = arguments.length == 0 ? "http://localhost:8080" : arguments[0];
        Configuration.getDefaultApiClient().updateBaseUri(address);

        Map<String, Ask> operations = new Operations().all();
        expect("the operations asked", operations.keySet(), described(address));
        run(operations);
        Map<String, Ask> examples = new Examples().all();
        run(examples);
        System.out.println("Java: %d operations, %d examples.".formatted(operations.size(), examples.size()));
    }

    private static void run(Map<String, Ask> all) {
        all.forEach((name, ask) -> {
            try {
                ask.run();
            } catch (Exception e) {
                throw new IllegalStateException(name, e);
            }
        });
    }

    /** The operations that the service describes. */
    private static TreeSet<String> described(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/openapi.json"))
                .build();
        String description = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        TreeSet<String> ids = new TreeSet<>();
        for (JsonNode path : Configuration.getDefaultApiClient()
                .getObjectMapper()
                .readTree(description)
                .get("paths")) {
            for (JsonNode operation : path) {
                ids.add(operation.get("operationId").asString());
            }
        }
        return ids;
    }

    /** Fails unless the two are equal. */
    static void expect(String what, Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new IllegalStateException("%s: expected %s, was %s".formatted(what, expected, actual));
        }
    }

    interface Ask {
        void run() throws Exception;
    }
}
