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
 * Validators of a response, and the evaluation of preconditions against them (RFC 9110, sections 8.8 and 13).
 *
 * @param etag value of the {@code ETag} header, such as {@code W/"1-mVvk2bGqHcTn0X9f"}
 * @param lastModified time when the response last changed, never in the future
 */
public record Validators(String etag, Instant lastModified) {

    public static final String CACHE_CONTROL = "public, max-age=300";
    public static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;

    /** Headers that describe the content. A response without content has none of them. */
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

    /** Tomcat also parses later years, but an HTTP date has a year of four digits (RFC 9110, section 5.6.7). */
    private static final long LAST_DATE = Instant.parse("9999-12-31T23:59:59Z").toEpochMilli();

    /**
     * Evaluates the preconditions of a request. Turns its response into 304 or 412 if they require it, else adds the
     * validators.
     *
     * @return whether the content of the response is to be sent
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

    /** Adds the validators, {@code Cache-Control} and {@code Vary} to a response. */
    void addTo(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, lastModified.toEpochMilli());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        response.setHeader(HttpHeaders.VARY, VARY);
    }

    /** Returns whether {@code If-None-Match} lists the entity tag, and no other precondition fails. */
    boolean matchIfNoneMatch(HttpServletRequest request) {
        List<String> tags = headers(request, HttpHeaders.IF_NONE_MATCH);
        return !tags.isEmpty() && !isWildcard(tags) && evaluate(request) == HttpStatus.NOT_MODIFIED;
    }

    /** Evaluates the preconditions in the order of RFC 9110, section 13.2.2. Returns 200, 304 or 412. */
    private HttpStatus evaluate(HttpServletRequest request) {
        List<String> match = headers(request, HttpHeaders.IF_MATCH);
        boolean preconditionHolds = match.isEmpty()
                ? isUnmodifiedSince(request, HttpHeaders.IF_UNMODIFIED_SINCE, true)
                : matchesAny(match, true);
        if (!preconditionHolds) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        List<String> noneMatch = headers(request, HttpHeaders.IF_NONE_MATCH);
        boolean isNotModified = noneMatch.isEmpty()
                ? isUnmodifiedSince(request, HttpHeaders.IF_MODIFIED_SINCE, false)
                : matchesAny(noneMatch, false);
        return isNotModified ? HttpStatus.NOT_MODIFIED : HttpStatus.OK;
    }

    private boolean matchesAny(List<String> tags, boolean isStrong) {
        ETag own = ETag.create(etag);
        return isWildcard(tags)
                || ETag.parse(String.join(",", tags)).stream()
                        .anyMatch(tag -> !tag.isWildcard() && tag.compare(own, isStrong));
    }

    /** Returns whether the header is {@code *}. Spring's parser would also accept {@code *"}. */
    private static boolean isWildcard(List<String> tags) {
        return String.join(",", tags).strip().equals("*");
    }

    /** Returns the default value if the header is missing or not a date. Such a header is ignored. */
    private boolean isUnmodifiedSince(HttpServletRequest request, String header, boolean defaultValue) {
        long since;
        try {
            since = request.getDateHeader(header);
        } catch (IllegalArgumentException e) {
            since = NONE;
        }
        return since == NONE || since > LAST_DATE
                ? defaultValue
                : lastModified.truncatedTo(ChronoUnit.SECONDS).toEpochMilli() <= since;
    }

    private static List<String> headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    /** Removes the headers that describe the content, for a response whose content is removed or replaced. */
    static void removeContentHeaders(HttpServletResponse response) {
        List<String> successorLinks = response.getHeaders(HttpHeaders.LINK).stream()
                .filter(value -> value.endsWith(DeprecationHeaders.SUCCESSOR))
                .toList();
        CONTENT_HEADERS.forEach(name -> response.setHeader(name, null));
        successorLinks.forEach(link -> response.addHeader(HttpHeaders.LINK, link));
    }
}
