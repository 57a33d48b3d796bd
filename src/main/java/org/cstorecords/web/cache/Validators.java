package org.cstorecords.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.cstorecords.web.format.DeprecationHeaders;
import org.cstorecords.web.format.Export;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Validators of a response, and what the preconditions of a request make of it (RFC 9110, sections 8.8 and 13).
 *
 * @param etag the value of the header {@code ETag}, such as {@code W/"1-mVvk2bGqHcTn0X9f"}
 * @param lastModified when the response last changed, never in the future
 */
public record Validators(String etag, Instant lastModified) {

    public static final String CACHE_CONTROL = "public, max-age=300";
    public static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;

    /** Headers that describe the content, and are left out where a response has none. */
    private static final List<String> CONTENT_HEADERS = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_RANGE,
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.LINK,
            Export.CORRECTED_QUERY,
            "Repr-Digest",
            "Digest");

    private static final long NONE = -1;

    /**
     * Turns a complete response into what the preconditions of its request demand: the response with its validators, 304
     * or 412.
     *
     * @return whether the response keeps its content
     */
    boolean apply(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = evaluate(request);
        if (status == HttpStatus.PRECONDITION_FAILED) {
            removeContentHeaders(response);
            response.setHeader(HttpHeaders.ETAG, null);
            response.sendError(status.value());
            return false;
        }
        addTo(response);
        if (status == HttpStatus.NOT_MODIFIED) {
            removeContentHeaders(response);
            response.setStatus(status.value());
            return false;
        }
        return true;
    }

    /** Adds the validators, and for how long a response with them can be cached. */
    void addTo(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, lastModified.toEpochMilli());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        response.setHeader(HttpHeaders.VARY, VARY);
    }

    /** Returns whether a request says that its client has this very response, and sets no other precondition. */
    boolean isHeldBy(HttpServletRequest request) {
        List<String> tags = headers(request, HttpHeaders.IF_NONE_MATCH);
        return !tags.isEmpty() && !isAny(tags) && evaluate(request) == HttpStatus.NOT_MODIFIED;
    }

    /** Returns 200, 304 or 412, by the order of RFC 9110, section 13.2.2. */
    private HttpStatus evaluate(HttpServletRequest request) {
        List<String> match = headers(request, HttpHeaders.IF_MATCH);
        boolean holds = match.isEmpty()
                ? isUnmodifiedSince(request, HttpHeaders.IF_UNMODIFIED_SINCE, true)
                : matchesAny(match, true);
        if (!holds) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        List<String> noneMatch = headers(request, HttpHeaders.IF_NONE_MATCH);
        boolean held = noneMatch.isEmpty()
                ? isUnmodifiedSince(request, HttpHeaders.IF_MODIFIED_SINCE, false)
                : matchesAny(noneMatch, false);
        return held ? HttpStatus.NOT_MODIFIED : HttpStatus.OK;
    }

    private boolean matchesAny(List<String> tags, boolean strongly) {
        ETag own = ETag.create(etag);
        return isAny(tags)
                || ETag.parse(String.join(",", tags)).stream()
                        .anyMatch(tag -> !tag.isWildcard() && tag.compare(own, strongly));
    }

    /** Returns whether the header is {@code *} alone. Spring's parser takes {@code *"} for the same. */
    private static boolean isAny(List<String> tags) {
        return String.join(",", tags).strip().equals("*");
    }

    /** Returns the default where the header is missing or is no date, since it is to be ignored then. */
    private boolean isUnmodifiedSince(HttpServletRequest request, String header, boolean byDefault) {
        long since;
        try {
            since = request.getDateHeader(header);
        } catch (IllegalArgumentException e) {
            since = NONE;
        }
        return since == NONE
                ? byDefault
                : lastModified.truncatedTo(ChronoUnit.SECONDS).toEpochMilli() <= since;
    }

    private static List<String> headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    /** Removes the headers that describe the content of a response that is to have none, or another one. */
    static void removeContentHeaders(HttpServletResponse response) {
        for (String name : CONTENT_HEADERS) {
            List<String> deprecations = response.getHeaders(name).stream()
                    .filter(value -> value.endsWith(DeprecationHeaders.SUCCESSOR))
                    .toList();
            response.setHeader(name, null);
            deprecations.forEach(value -> response.addHeader(name, value));
        }
    }
}
