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
 * Command-line program that compares every citation with the paragraph that it cites. It lists the claims that the
 * paragraph does not contain: the year of a date, the day of a date that is precise to the day, the surname of a
 * person, a number, and the years of a value that was not adopted. Beside each it prints the note of the citation,
 * which should give the reason.
 *
 * <pre>{@code ./mvnw spring-boot:test-run -Dspring-boot.run.arguments="audit FOLDER"}</pre>
 *
 * The exit status is 0 if every missing claim has a note, and otherwise 1.
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
     * Runs the audit and prints the result.
     *
     * @param folder the folder of the source files
     * @return the number of citations with missing claims and without a note
     */
    public static int run(Path folder) throws IOException {
        Map<String, List<String>> files = readParagraphs(folder);
        try (var service =
                TestApplication.start("--server.port=0", "--management.server.port=0", "--logging.level.root=warn")) {
            String port = requireNonNull(service.getEnvironment().getProperty("local.server.port"));
            return new CitationAudit(RestClient.create("http://localhost:" + port), files, System.out).run();
        }
    }

    /** Returns the paragraphs, which are the non-blank lines, by file name. */
    private static Map<String, List<String>> readParagraphs(Path folder) throws IOException {
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
                "%s citations checked: %s with missing claims and a note, %s with missing claims and no note.%n",
                checked, explained, unexplained);
        return unexplained;
    }

    private void check(JsonNode record) {
        for (JsonNode citation : record.path("citations")) {
            check(record, citation, text -> Claims.missing(record, citation.path("supports"), text));
        }
        for (JsonNode discrepancy : record.path("discrepancies")) {
            for (JsonNode alternative : discrepancy.path("alternatives")) {
                String value = alternative.path("value").asString();
                check(record, alternative.path("citation"), text -> Claims.missing(value, text));
            }
        }
    }

    private void check(JsonNode record, JsonNode citation, Function<String, List<String>> missingClaims) {
        checked++;
        String file = citation.path("file").asString();
        int paragraph = citation.path("paragraph").asInt();
        List<String> paragraphs = files.getOrDefault(file, List.of());
        List<String> missing = paragraph > paragraphs.size()
                ? List.of("no such paragraph")
                : missingClaims.apply(paragraphs.get(paragraph - 1));
        if (!missing.isEmpty()) {
            boolean hasNote = !citation.path("note").isNull();
            explained += hasNote ? 1 : 0;
            unexplained += hasNote ? 0 : 1;
            out.printf(
                    "%s %s:%s %s %s: %s%n",
                    record.path("self").asString(),
                    file.substring(0, 3),
                    paragraph,
                    citation.path("basis").asString(),
                    missing,
                    hasNote ? citation.path("note").asString() : "NO NOTE");
        }
    }

    private JsonNode get(String url) {
        return requireNonNull(api.get().uri(URI.create(url)).retrieve().body(JsonNode.class));
    }
}
