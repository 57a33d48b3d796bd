package org.cstorecords.version;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Releases of the dataset that the records of this service contain, from the files next to the records. */
@Component
public class Releases {

    private static final String DIRECTORY = "db/records/";

    private final Base base;
    private final List<Release> all;

    @Autowired
    Releases(JsonMapper mapper) throws IOException {
        this(
                read(mapper, "release.json", new TypeReference<>() {}),
                read(mapper, "releases.json", new TypeReference<>() {}));
    }

    /**
     * Creates the releases of other records.
     *
     * @param base the release that the records are
     * @param all all releases with a data package, the last one first
     */
    public Releases(Base base, List<Release> all) {
        this.base = base;
        this.all = all;
    }

    private static <T> T read(JsonMapper mapper, String file, TypeReference<T> type) throws IOException {
        try (InputStream in = new ClassPathResource(DIRECTORY + file).getInputStream()) {
            return mapper.readValue(in, type);
        }
    }

    /** Returns the release that the records are, or that they changed after. */
    public Base base() {
        return base;
    }

    /** Returns the SHA-256 of the data package of that release, or empty while the release is being made. */
    public Optional<String> sha256() {
        return all.stream()
                .filter(release -> release.release().equals(base.release()))
                .map(Release::sha256)
                .findFirst();
    }

    /** Returns all releases, the last one first. */
    public List<Release> all() {
        return all;
    }

    /**
     * Name and day of a release.
     *
     * @param release name, such as {@code 2026.12}
     */
    public record Base(String release, LocalDate date) {}
}
