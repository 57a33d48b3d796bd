package org.cstorecords.curate;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cstorecords.Lists;
import org.cstorecords.TestApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/**
 * Check of every citation and, with the source files, its comparison with the paragraph that it cites. The comparison finds
 * claims that the paragraph does not contain: the year of a date, the day of a date that is precise to the day, the surname
 * of a person, a number, any word of a text, and the years of a value that was not adopted. The note of the citation should
 * give the reason.
 */
final class CitationAudit {

    private final RestClient api;
    private final @Nullable SourceFiles sources;
    private final List<String> errors = new ArrayList<>();
    private int checked;
    private int explained;
    private int unexplained;

    private CitationAudit(RestClient api, @Nullable SourceFiles sources) {
        this.api = api;
        this.sources = sources;
    }

    /**
     * Starts the service, runs the audit and prints its figures.
     *
     * @param sources the source files, or null if the citations are not compared with them
     * @return file, line and reason of each wrong citation, and of each one with missing claims and without a note
     */
    static List<String> run(@Nullable SourceFiles sources, PrintStream out) {
        try (var service = TestApplication.start(
                "--server.port=0",
                "--management.server.port=0",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off")) {
            String port = requireNonNull(service.getEnvironment().getProperty("local.server.port"));
            CitationAudit audit = new CitationAudit(RestClient.create("http://localhost:" + port), sources);
            audit.run();
            if (sources != null) {
                out.printf(
                        "%s citations: %s with missing claims and a note, %s with missing claims and no note.%n",
                        audit.checked, audit.explained, audit.unexplained);
            }
            return audit.errors;
        }
    }

    private void run() {
        for (String collection : Lists.collections()) {
            String next = "/api/v1/" + collection + "?limit=500";
            while (next != null) {
                JsonNode page = get(next);
                page.path("items").forEach(item -> check(get(item.path("self").asString())));
                next = page.path("next").isNull() ? null : page.path("next").asString();
            }
        }
    }

    private void check(JsonNode record) {
        for (Evidence.Fault fault : Evidence.faults(record)) {
            report(record, fault.locator(), fault.reason());
        }
        if (sources == null) {
            return;
        }
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
        int paragraph = citation.path("paragraph").asInt();
        List<String> paragraphs =
                requireNonNull(sources).paragraphs(citation.path("file").asString());
        List<String> missing = paragraph > paragraphs.size()
                ? List.of("no such paragraph")
                : missingClaims.apply(paragraphs.get(paragraph - 1));
        if (missing.isEmpty()) {
            return;
        }
        if (!citation.path("note").isNull()) {
            explained++;
            return;
        }
        unexplained++;
        String locator = Evidence.locator(citation);
        report(
                record,
                locator,
                "it cites %s, which lacks %s, and has no note".formatted(locator, String.join("; ", missing)));
    }

    private void report(JsonNode record, String locator, String reason) {
        String id = record.path("id").asString(record.path("code").asString(""));
        errors.add("%s: %s: %s"
                .formatted(
                        RecordFiles.locate(id, locator).orElse(RecordFiles.FOLDER.toString()),
                        record.path("self").asString(),
                        reason));
    }

    private JsonNode get(String url) {
        return requireNonNull(api.get().uri(URI.create(url)).retrieve().body(JsonNode.class));
    }
}
