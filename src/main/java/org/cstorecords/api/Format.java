package org.cstorecords.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The representations, each with the name by which the parameter {@code format} chooses it. */
enum Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV(MediaType.parseMediaType(MediaTypes.CSV)),
    NDJSON(MediaType.parseMediaType(MediaTypes.NDJSON)),
    ICS(MediaType.parseMediaType(MediaTypes.CALENDAR)),
    ATOM(MediaType.APPLICATION_ATOM_XML),
    JSONLD(MediaType.parseMediaType(MediaTypes.JSON_LD)),
    CSL(MediaType.parseMediaType(MediaTypes.CSL)),
    BIBTEX(MediaType.parseMediaType(MediaTypes.BIBTEX));

    /** The name of the parameter. */
    static final String PARAMETER = "format";

    private final MediaType mediaType;

    Format(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    /** Returns the media type without parameters. */
    MediaType mediaType() {
        return mediaType;
    }

    /** Returns the value of the parameter, which is the extension of files as well. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the format that the request asks for by the parameter, if it does so with a known one. */
    static Optional<Format> asked(HttpServletRequest request) {
        String[] values = request.getParameterValues(PARAMETER);
        return values == null || values.length != 1
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(format -> format.parameter().equals(values[0]))
                        .findFirst();
    }

    /** Returns the formats of those media types. */
    static List<Format> of(List<MediaType> types) {
        return Arrays.stream(values())
                .filter(format -> types.stream().anyMatch(format.mediaType::equalsTypeAndSubtype))
                .toList();
    }
}
