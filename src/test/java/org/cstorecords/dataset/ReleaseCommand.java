package org.cstorecords.dataset;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.cstorecords.TestApplication;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Command-line program that makes a release of the dataset: it writes the name and the day of the release, its data
 * package, and its line in the list of releases. A release with the same name is replaced.
 *
 * <pre>{@code ./mvnw spring-boot:test-run -Dspring-boot.run.arguments="release 2026.12"}</pre>
 */
public final class ReleaseCommand {

    /** Folders of the records: the sources, and the copy that the service reads. */
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/db/records"), Path.of("target/classes/db/records"));

    private static final JsonMapper JSON = new JsonMapper();

    private ReleaseCommand() {}

    /**
     * Makes the release.
     *
     * @param name name of the release, its year and month
     * @throws IllegalArgumentException if the name is not one
     */
    public static void run(String name) throws IOException {
        if (!name.matches("20\\d\\d\\.(0[1-9]|1[0-2])")) {
            throw new IllegalArgumentException("The name of a release is its year and month, such as 2026.12: " + name);
        }
        LocalDate day = LocalDate.now(Clock.system(ZoneOffset.UTC));
        ArrayNode others = JSON.createArrayNode();
        JSON.readTree(FOLDERS.get(0).resolve("releases.json").toFile())
                .valueStream()
                .filter(release -> !release.get("release").stringValue().equals(name))
                .forEach(others::add);
        write("release.json", "{\"release\": \"%s\", \"date\": \"%s\"}\n".formatted(name, day));
        write("releases.json", lines(others));

        ObjectNode release = JSON.createObjectNode().put("release", name).put("date", day.toString());
        Path file = Path.of("target", "csto-records-" + name + ".zip");
        try (var service =
                TestApplication.start("--server.port=0", "--management.server.port=0", "--logging.level.root=warn")) {
            RestClient api = RestClient.create("http://localhost:"
                    + service.getEnvironment().getProperty("local.server.port") + "/api/v1/dataset");
            JsonNode dataset = requireNonNull(api.get().retrieve().body(JsonNode.class));
            release.set("sha256", dataset.get("sha256"));
            release.set("counts", dataset.get("counts"));
            Files.write(
                    file,
                    requireNonNull(api.get().uri("/csto-records.zip").retrieve().body(byte[].class)));
        }
        others.insert(0, release);
        write("releases.json", lines(others));
        System.out.printf(
                "Release %s: %s, SHA-256 %s. Commit both files of the release, and tag the commit.%n",
                name, file, release.get("sha256").stringValue());
    }

    /** Returns the list with one line for each release. */
    private static String lines(ArrayNode releases) {
        return releases.valueStream().map(JSON::writeValueAsString).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static void write(String name, String content) throws IOException {
        for (Path folder : FOLDERS) {
            Files.writeString(folder.resolve(name), content);
        }
    }
}
