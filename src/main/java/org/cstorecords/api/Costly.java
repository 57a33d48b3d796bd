package org.cstorecords.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Which requests cost so much that only some are answered at once, so that there is always room for the others. */
final class Costly {

    private static final List<MediaType> AS_LONG_AS_THE_RECORD = List.of(
            Format.CSV.mediaType(),
            Format.NDJSON.mediaType(),
            Format.ICS.mediaType(),
            MediaType.valueOf("application/zip"));
    private static final Set<String> SEARCHING = Set.of("q", "include", "topic", "state", "position");
    private static final Pattern MANY = Pattern.compile("[1-9][0-9]{2,}");
    private static final Set<String> COUNTING = Set.of("/facets", "/dataset");

    private Costly() {}

    /** Returns the turns of what holds a thread, and a connection, for as long as its client takes to read it. */
    static Turns wholeLists() {
        return new Turns(
                request -> isAsLongAsTheRecord(Negotiation.chosen(request)),
                4,
                16,
                Duration.ofSeconds(2),
                HttpStatus.TOO_MANY_REQUESTS);
    }

    /**
     * Returns the turns of what PostgreSQL has to look through many rows for, or the service to put together much: searches,
     * counts of everything, long pages and what belongs to their records. There is a connection for other requests.
     */
    static Turns searches() {
        return new Turns(Costly::isSearch, 4, 64, Duration.ofSeconds(2), HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** Tells whether answers of that media type are as long as the record. */
    static boolean isAsLongAsTheRecord(MediaType type) {
        return AS_LONG_AS_THE_RECORD.stream().anyMatch(type::equalsTypeAndSubtype);
    }

    private static boolean isSearch(HttpServletRequest request) {
        if (isAsLongAsTheRecord(Negotiation.chosen(request))) {
            return false;
        }
        String limit = request.getParameter("limit");
        return COUNTING.stream().anyMatch(request.getRequestURI()::endsWith)
                || limit != null && MANY.matcher(limit).matches()
                || SEARCHING.stream().anyMatch(name -> request.getParameter(name) != null);
    }
}
