package org.cstorecords.dataset;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cstorecords.TestApplication;
import org.cstorecords.version.Releases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Command-line program that makes a release of the dataset: it writes the name and the day of the release, its data
 * package, and its line in the list of releases. A release with the same name is replaced.
 *
 * <pre>{@code ./mvnw spring-boot:test-run -Dspring-boot.run.arguments="release 2026.12"}</pre>
 */
public final class ReleaseCommand {

    private static final Path RECORDS = Path.of("src/main/resources/db/records");

    private static final JsonMapper JSON = new JsonMapper();

    private ReleaseCommand() {}

    /**
     * Makes the release. If that fails, no file of the records changes.
     *
     * @param name name of the release, its year and month
     * @throws IllegalArgumentException if the name is not one
     */
    public static void run(String name) throws IOException {
        if (!name.matches("20\\d\\d\\.(0[1-9]|1[0-2])")) {
            throw new IllegalArgumentException("The name of a release is its year and month, such as 2026.12: " + name);
        }
        LocalDate day = LocalDate.now(Clock.system(ZoneOffset.UTC));
        ObjectNode release = JSON.createObjectNode().put("release", name).put("date", day.toString());
        Path archive = Path.of("target", "csto-records-" + name + ".zip");
        try (var service = TestApplication.start(
                List.of(Unpublished.class),
                "--server.port=0",
                "--management.server.port=0",
                "--logging.level.root=warn",
                "--release=" + name,
                "--day=" + day)) {
            RestClient api = RestClient.create("http://localhost:"
                    + service.getEnvironment().getProperty("local.server.port") + "/api/v1/dataset");
            JsonNode dataset = requireNonNull(api.get().retrieve().body(JsonNode.class));
            release.set("sha256", dataset.required("sha256"));
            release.set("counts", dataset.required("counts"));
            Files.write(
                    archive,
                    requireNonNull(api.get().uri("/csto-records.zip").retrieve().body(byte[].class)));
        }
        List<String> releases = new ArrayList<>(List.of(release.toString()));
        JSON.readTree(RECORDS.resolve("releases.json").toFile())
                .valueStream()
                .filter(other -> !other.path("release").asString().equals(name))
                .forEach(other -> releases.add(other.toString()));
        replace("release.json", "{\"release\": \"%s\", \"date\": \"%s\"}\n".formatted(name, day));
        replace("releases.json", "[" + String.join(",\n", releases) + "]\n");
        System.out.printf(
                "Release %s: %s, SHA-256 %s. Commit both files of the release, and tag the commit.%n",
                name, archive, release.path("sha256").asString());
    }

    /** Replaces a file as a whole, so that it is never incomplete. */
    private static void replace(String name, String content) throws IOException {
        Path complete = Files.writeString(Path.of("target", name), content);
        Files.move(complete, RECORDS.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The release that is being made, of which no data package is known. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Unpublished {

        @Bean
        @Primary
        Releases unpublished(@Value("${release}") String name, @Value("${day}") String day) {
            return new Releases(new Releases.Base(name, LocalDate.parse(day)), List.of());
        }
    }
}
