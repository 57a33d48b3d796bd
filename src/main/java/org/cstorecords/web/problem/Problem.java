package org.cstorecords.web.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as {@code application/problem+json} (RFC 9457).
 *
 * @param type the address of the problem type
 * @param title what the type is called
 * @param status the HTTP status code
 * @param detail what is wrong this time, in a sentence
 * @param instance the path of the request, or null where it cannot be read or is too long to be repeated
 * @param errors what is wrong with each parameter, empty for other problems
 * @param traceId 32 hexadecimal digits under which the service logs the request if it failed
 */
@Schema(description = "An error (RFC 9457).")
public record Problem(
        @Schema(description = "Address of the problem type.")
        String type,

        @Schema(description = "What the type is called.") String title,

        @Schema(description = "HTTP status code.") int status,

        @Schema(description = "What is wrong this time.") String detail,

        @Schema(description = "Path of the request; null where it cannot be read, or is longer than 200 characters.")
        @Nullable
        String instance,

        @Schema(description = "What is wrong with each parameter; empty for other problems.")
        List<ParameterError> errors,

        @Schema(description = "Under which the service logs the request if it failed.")
        String traceId) {

    private static final int LONGEST_ECHO = 200;

    /**
     * Returns a problem of the request.
     *
     * @param status the status of the answer, which can be one that the type is not meant for first
     */
    public static Problem of(
            ProblemType type, int status, String detail, HttpServletRequest request, List<ParameterError> errors) {
        Object forwarded = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        String instance = path == null || path.length() > LONGEST_ECHO ? null : path;
        return new Problem(type.uri(), type.title(), status, detail, instance, errors, TraceId.of(request));
    }

    /** Returns as much of what a client sent as it is told again, with "…" for the rest. */
    static String shortened(String sent) {
        if (sent.length() <= LONGEST_ECHO) {
            return sent;
        }
        boolean insidePair = Character.isHighSurrogate(sent.charAt(LONGEST_ECHO - 1));
        return sent.substring(0, insidePair ? LONGEST_ECHO - 1 : LONGEST_ECHO) + "…";
    }
}
