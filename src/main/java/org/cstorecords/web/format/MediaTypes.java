package org.cstorecords.web.format;

/** The media types that Spring does not name. */
public final class MediaTypes {

    /** Comma-separated values (RFC 4180). */
    public static final String CSV = "text/csv";

    /** One JSON object a line. */
    public static final String NDJSON = "application/x-ndjson";

    /** iCalendar (RFC 5545). */
    public static final String CALENDAR = "text/calendar";

    /** JSON-LD 1.1. */
    public static final String JSON_LD = "application/ld+json";

    /** Citations of the Citation Style Language as JSON. */
    public static final String CSL = "application/vnd.citationstyles.csl+json";

    /** A BibTeX database. */
    public static final String BIBTEX = "application/x-bibtex";

    private MediaTypes() {}
}
