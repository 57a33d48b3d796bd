package org.cstorecords.audit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cstorecords.Lists;
import org.cstorecords.TestApplication;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/**
 * Reads every citation of the record beside the source files, and lists what their paragraphs do not carry of what is
 * claimed: the year of a date, the day of one that is precise to the day, the surname of a person, a number, and the
 * years of a value that was not adopted. Beside it
 * stands the note of the citation, which is to give the reason.
 *
 * <pre>{@code ./mvnw spring-boot:test-run -Dspring-boot.run.arguments="audit FOLDER"}</pre>
 *
 * Its exit status is 0 where everything is carried or explained, else 1.
 */
public final class CitationAudit {

    private final RestClient api;
    private final Map<String, List<String>> files;
    private final PrintStream out;
    private int checked;
    private int explained;
    private int unexplained;

    private CitationAudit(RestClient api, Map<String, List<String>> files, PrintStream out) {
        this.api = api;
        this.files = files;
        this.out = out;
    }

    /**
     * Runs the audit and prints what it finds.
     *
     * @param folder the folder of the source files
     * @return how many citations carry less than they claim and do not say why
     */
    public static int run(Path folder) throws IOException {
        Map<String, List<String>> files = read(folder);
        try (var service =
                TestApplication.start("--server.port=0", "--management.server.port=0", "--logging.level.root=warn")) {
            String port = requireNonNull(service.getEnvironment().getProperty("local.server.port"));
            return new CitationAudit(RestClient.create("http://localhost:" + port), files, System.out).run();
        }
    }

    /** Returns the paragraphs of each file by its name: the lines that are not blank. */
    private static Map<String, List<String>> read(Path folder) throws IOException {
        Map<String, List<String>> files = new HashMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(file -> file.toString().endsWith(".txt")).toList()) {
                files.put(
                        Objects.toString(path.getFileName()),
                        Files.readAllLines(path).stream()
                                .filter(line -> !line.isBlank())
                                .toList());
            }
        }
        return files;
    }

    private int run() {
        for (String collection : Lists.collections()) {
            String next = "/api/v1/" + collection + "?limit=500";
            while (next != null) {
                JsonNode page = get(next);
                page.path("items").forEach(item -> check(get(item.path("self").asString())));
                next = page.path("next").isNull() ? null : page.path("next").asString();
            }
        }
        out.printf(
                "%s citations checked: %s carry less than they claim and say why in their note, %s do not say why.%n",
                checked, explained, unexplained);
        return unexplained;
    }

    private void check(JsonNode record) {
        for (JsonNode citation : record.path("citations")) {
            check(record, citation, text -> Claims.unconfirmed(record, citation.path("supports"), text));
        }
        for (JsonNode discrepancy : record.path("discrepancies")) {
            for (JsonNode alternative : discrepancy.path("alternatives")) {
                String value = alternative.path("value").asString();
                check(record, alternative.path("citation"), text -> Claims.unconfirmed(value, text));
            }
        }
    }

    private void check(JsonNode record, JsonNode citation, Function<String, List<String>> claims) {
        checked++;
        String file = citation.path("file").asString();
        int paragraph = citation.path("paragraph").asInt();
        List<String> paragraphs = files.getOrDefault(file, List.of());
        List<String> lacking = paragraph > paragraphs.size()
                ? List.of("no such paragraph")
                : claims.apply(paragraphs.get(paragraph - 1));
        if (!lacking.isEmpty()) {
            boolean reason = !citation.path("note").isNull();
            explained += reason ? 1 : 0;
            unexplained += reason ? 0 : 1;
            out.printf(
                    "%s %s:%s %s %s: %s%n",
                    record.path("self").asString(),
                    file.substring(0, 3),
                    paragraph,
                    citation.path("basis").asString(),
                    lacking,
                    reason ? citation.path("note").asString() : "NO REASON");
        }
    }

    private JsonNode get(String address) {
        return requireNonNull(api.get().uri(URI.create(address)).retrieve().body(JsonNode.class));
    }
}
