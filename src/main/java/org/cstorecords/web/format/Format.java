package org.cstorecords.web.format;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The representations, each with the name by which the parameter {@code format} chooses it. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON, "JSON; of a list, a page."),
    CSV(MediaType.parseMediaType(MediaTypes.CSV), "A table of comma-separated values, of the whole list."),
    NDJSON(MediaType.parseMediaType(MediaTypes.NDJSON), "JSON, one record in each line, of the whole list."),
    ICS(MediaType.parseMediaType(MediaTypes.CALENDAR), "A calendar, of the whole list."),
    ATOM(MediaType.APPLICATION_ATOM_XML, "A feed, with what changed last first; of a list, a page."),
    JSONLD(MediaType.parseMediaType(MediaTypes.JSON_LD), "JSON-LD, for catalogues of data."),
    CSL(MediaType.parseMediaType(MediaTypes.CSL), "CSL-JSON, for reference managers."),
    BIBTEX(MediaType.parseMediaType(MediaTypes.BIBTEX), "BibTeX.");

    /** The name of the parameter. */
    public static final String PARAMETER = "format";

    private final MediaType mediaType;
    private final String description;

    Format(MediaType mediaType, String description) {
        this.mediaType = mediaType;
        this.description = description;
    }

    /** Returns what it is, for clients. */
    public String description() {
        return description;
    }

    /** Returns the media type without parameters. */
    public MediaType mediaType() {
        return mediaType;
    }

    /** Returns the value of the parameter, which is the extension of files as well. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the format that the request asks for by the parameter, if it does so with a known one. */
    public static Optional<Format> asked(HttpServletRequest request) {
        String[] values = request.getParameterValues(PARAMETER);
        return values == null || values.length != 1
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(format -> format.parameter().equals(values[0]))
                        .findFirst();
    }

    /** Returns the formats of those media types. */
    public static List<Format> of(List<MediaType> types) {
        return Arrays.stream(values())
                .filter(format -> types.stream().anyMatch(format.mediaType::equalsTypeAndSubtype))
                .toList();
    }
}
