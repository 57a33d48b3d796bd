package org.cstorecords.web.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Types of problems. Clients distinguish them by {@link #uri()}, which never changes. */
public enum ProblemType {
    INVALID_PARAMETERS(
            HttpStatus.BAD_REQUEST,
            "Invalid parameters",
            "A query parameter is unknown, repeated, blank or has a value that is not allowed. `errors` lists each"
                    + " invalid parameter with the allowed values."),
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "Bad request",
            "The service cannot read the request. The URL must be percent-encoded UTF-8, with at most 1,000 parameters"
                    + " that all have a name. The URL and the headers must have at most 8,192 characters each. The"
                    + " request must have no content, but at `/mcp`."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found", "No resource exists at this URL."),
    GONE(
            HttpStatus.GONE,
            "Gone",
            "The record at this URL was withdrawn. `tombstone` states when and why, and which record replaces it, if"
                    + " any."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "Method not allowed",
            "The service is read-only. The `Allow` header lists the supported methods."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "Not acceptable",
            "The resource has no representation in a media type that the request accepts. `detail` lists the available"
                    + " media types."),
    PRECONDITION_FAILED(
            HttpStatus.PRECONDITION_FAILED,
            "Precondition failed",
            "The current response does not match `If-Match` or `If-Unmodified-Since`. Send the request without these"
                    + " headers to get the current response."),
    RANGE_NOT_SATISFIABLE(
            HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
            "Range not satisfiable",
            "The requested range begins after the end of the file. The `Content-Range` header states the size of the"
                    + " file."),
    CONTENT_TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "Content too large",
            "The request has too much content. Send it without content, or to `/mcp` with at most 8,192 bytes."),
    URI_TOO_LONG(
            HttpStatus.URI_TOO_LONG,
            "URL too long",
            "The URL, with its parameters, must have at most 8,192 characters. Send fewer or shorter parameters."),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS,
            "Too many requests",
            "The service is already processing the maximum number of expensive requests: whole lists, or searches,"
                    + " counts and long pages. Send the request again after the number of seconds in the `Retry-After`"
                    + " header. Other requests are not affected."),
    HEADERS_TOO_LARGE(
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "Headers too large",
            "The headers of a request must have at most 8,192 characters. Send fewer or shorter headers."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Temporarily unavailable",
            "The database or the folder for temporary files is unavailable or too slow. Send the request again after"
                    + " the number of seconds in the `Retry-After` header."),
    INTERNAL_ERROR(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Internal error",
            "The service failed to process the request. Report `traceId` to the operator of the service.");

    /** Path of the server for assistants, the only one that accepts POST. */
    public static final String POST_PATH = "/mcp";

    /** Methods that all other paths support, for the {@code Allow} header. */
    public static final String ALLOWED_METHODS = "GET, HEAD, OPTIONS";

    private final HttpStatus status;
    private final String title;
    private final String description;

    ProblemType(HttpStatus status, String title, String description) {
        this.status = status;
        this.title = title;
        this.description = description;
    }

    /** Returns the general type of a status; {@link #BAD_REQUEST} for a status without a type. */
    public static ProblemType of(HttpStatusCode status) {
        for (ProblemType type : values()) {
            if (type != INVALID_PARAMETERS && type.status.value() == status.value()) {
                return type;
            }
        }
        return BAD_REQUEST;
    }

    /** Returns the methods that a path supports, for the {@code Allow} header. */
    public static String allowedMethods(String path) {
        return path.equals(POST_PATH) ? "POST, OPTIONS" : ALLOWED_METHODS;
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

    /** Returns whether the OpenAPI description lists the problem among the responses of operations. */
    public boolean isDocumented() {
        return this != BAD_REQUEST && this != METHOD_NOT_ALLOWED && this != CONTENT_TOO_LARGE;
    }

    /** Returns the name of the response in {@code components/responses} of OpenAPI, such as {@code NotFound}. */
    public String responseName() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Returns the path of the problem type, which is the {@code type} of its problems. */
    String uri() {
        return ProblemController.PATH + "/" + slug();
    }
}
