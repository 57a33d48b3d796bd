package org.cstorecords.web.format;

/** Media types that Spring has no constants for. */
public final class MediaTypes {

    /** Comma-separated values (RFC 4180). */
    public static final String CSV = "text/csv";

    /** Newline-delimited JSON, one object per line. */
    public static final String NDJSON = "application/x-ndjson";

    /** Excel workbook (ECMA-376). */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** iCalendar (RFC 5545). */
    public static final String CALENDAR = "text/calendar";

    /** JSON-LD 1.1. */
    public static final String JSON_LD = "application/ld+json";

    /** Items of the Citation Style Language (CSL) as JSON. */
    public static final String CSL = "application/vnd.citationstyles.csl+json";

    /** BibTeX database. */
    public static final String BIBTEX = "application/x-bibtex";

    /** Citation file of the format RIS. */
    public static final String RIS = "application/x-research-info-systems";

    private MediaTypes() {}
}
