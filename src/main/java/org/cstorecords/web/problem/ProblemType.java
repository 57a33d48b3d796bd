package org.cstorecords.web.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The catalogue of problems. A client can tell them apart by {@link #uri()}, which stays the same. */
public enum ProblemType {
    INVALID_PARAMETERS(
            HttpStatus.BAD_REQUEST,
            "Invalid parameters",
            "A query parameter is unknown, repeated, blank or has a value that is not allowed. The list errors names each"
                    + " one with what is allowed instead."),
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "Bad request",
            "The request cannot be read. Addresses are percent-encoded UTF-8, parameters have names and are a thousand at"
                    + " most, requests have no content, and address and headers are short of 8 kilobytes each."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found", "Nothing is at this address."),
    GONE(
            HttpStatus.GONE,
            "Gone",
            "The record that was at this address was withdrawn. The tombstone says when and why, and which record stands in"
                    + " its place."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "Method not allowed",
            "The record is read-only. The header Allow names the methods that there are."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "Not acceptable",
            "The resource has no representation of a media type that the request accepts. The detail names those that it"
                    + " has."),
    PRECONDITION_FAILED(
            HttpStatus.PRECONDITION_FAILED,
            "Precondition failed",
            "The response changed since the state that `If-Match` or `If-Unmodified-Since` names. Send the request without"
                    + " them to get the current one."),
    RANGE_NOT_SATISFIABLE(
            HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
            "Range not satisfiable",
            "The range that the request asks for begins after the end of the file. The header Content-Range says how long"
                    + " the file is."),
    CONTENT_TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "Content too large",
            "Requests have no content, and this one has much of it."),
    ADDRESS_TOO_LONG(
            HttpStatus.URI_TOO_LONG,
            "Address too long",
            "An address with its parameters has 8192 characters at most. Ask for less at once."),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS,
            "Too many requests",
            "The service is already processing as many expensive requests as it can at once: whole lists, or searches,"
                    + " counts and long pages. Send the request again after the number of seconds in the header Retry-After."
                    + " Other requests are not affected."),
    HEADERS_TOO_LARGE(
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "Headers too large",
            "The headers of a request have 8192 characters at most."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Temporarily unavailable",
            "The database, or the folder for temporary files, cannot be used at the moment or takes too long. Send the request"
                    + " again after the number of seconds in the header Retry-After."),
    INTERNAL_ERROR(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Internal error",
            "The service failed. Report the trace id to whoever runs it.");

    /** The methods of every path, for the header {@code Allow}. */
    public static final String ALLOWED_METHODS = "GET, HEAD, OPTIONS";

    private final HttpStatus status;
    private final String title;
    private final String description;

    ProblemType(HttpStatus status, String title, String description) {
        this.status = status;
        this.title = title;
        this.description = description;
    }

    /** Returns the type that a status stands for where nothing more is known. */
    public static ProblemType of(HttpStatusCode status) {
        for (ProblemType type : values()) {
            if (type != INVALID_PARAMETERS && type.status.value() == status.value()) {
                return type;
            }
        }
        return BAD_REQUEST;
    }

    public HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    public String description() {
        return description;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether a request of an operation that is described can have such a problem. */
    public boolean isOfAnOperation() {
        return this != BAD_REQUEST && this != METHOD_NOT_ALLOWED && this != CONTENT_TOO_LARGE;
    }

    /** Returns the name under which OpenAPI describes answers with such a problem, such as {@code NotFound}. */
    public String responseName() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Returns the address of the problem type, which answers with its description. */
    String uri() {
        return ProblemController.PATH + "/" + slug();
    }
}
