package org.cstorecords.web.format;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** Representations that the {@code format} parameter can select. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON, "JSON: a record, or a page of a list."),
    CSV(MediaType.parseMediaType(MediaTypes.CSV), "CSV table of the whole list."),
    NDJSON(MediaType.parseMediaType(MediaTypes.NDJSON), "The whole list as JSON, one record per line."),
    XLSX(MediaType.parseMediaType(MediaTypes.XLSX), "Excel workbook of the whole list."),
    ICS(MediaType.parseMediaType(MediaTypes.CALENDAR), "iCalendar of the whole list."),
    ATOM(MediaType.APPLICATION_ATOM_XML, "Atom feed: a page of the list, with the last changed record first."),
    JSONLD(MediaType.parseMediaType(MediaTypes.JSON_LD), "JSON-LD for data catalogs."),
    CSL(MediaType.parseMediaType(MediaTypes.CSL), "CSL-JSON for reference managers."),
    BIBTEX(MediaType.parseMediaType(MediaTypes.BIBTEX), "BibTeX for reference managers."),
    RIS(MediaType.parseMediaType(MediaTypes.RIS), "RIS for reference managers.");

    /** Name of the query parameter. */
    public static final String PARAMETER = "format";

    private final MediaType mediaType;
    private final String description;

    Format(MediaType mediaType, String description) {
        this.mediaType = mediaType;
        this.description = description;
    }

    /** Returns the description of the format for clients. */
    public String description() {
        return description;
    }

    /** Returns the media type without parameters. */
    public MediaType mediaType() {
        return mediaType;
    }

    /** Returns the value of the parameter, which is also the file extension. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the format that the parameter names; empty if the parameter is missing, repeated or unknown. */
    public static Optional<Format> requested(HttpServletRequest request) {
        String[] values = request.getParameterValues(PARAMETER);
        return values == null || values.length != 1
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(format -> format.parameter().equals(values[0]))
                        .findFirst();
    }

    /** Returns the formats of the media types, in the order of declaration. */
    public static List<Format> of(List<MediaType> types) {
        return Arrays.stream(values())
                .filter(format -> types.stream().anyMatch(format.mediaType::equalsTypeAndSubtype))
                .toList();
    }
}
