package org.cstorecords.client.call;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeSet;
import org.cstorecords.client.Configuration;
import tools.jackson.databind.JsonNode;

/** Calls each operation once, and runs the examples of docs/usage.md, with the generated client. */
public final class Call {

    private Call() {}

    /**
     * @param arguments the URL of the service, {@code http://localhost:8080} by default
     */
    public static void main(String... arguments) throws Exception {
        String url = arguments.length == 0 ? "http://localhost:8080" : arguments[0];
        Configuration.getDefaultApiClient().updateBaseUri(url);

        Map<String, ApiCall> operations = new Operations().all();
        expect("called operations", operations.keySet(), describedOperations(url));
        run(operations);
        Map<String, ApiCall> examples = new Examples().all();
        run(examples);
        System.out.println("Java: %d operations, %d examples.".formatted(operations.size(), examples.size()));
    }

    private static void run(Map<String, ApiCall> all) {
        all.forEach((name, call) -> {
            try {
                call.run();
            } catch (Exception e) {
                throw new IllegalStateException(name, e);
            }
        });
    }

    /** Returns the identifiers of the operations in the description that the service returns. */
    private static TreeSet<String> describedOperations(String url) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + "/api/v1/openapi.json")).build();
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

    /** Throws an exception unless the values are equal. */
    static void expect(String name, Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new IllegalStateException("%s: expected %s, was %s".formatted(name, expected, actual));
        }
    }

    interface ApiCall {
        void run() throws Exception;
    }
}
