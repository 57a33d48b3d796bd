package org.cstorecords.web.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Error response, {@code application/problem+json} (RFC 9457). */
@Schema(description = "Error (RFC 9457).")
public record Problem(
        @Schema(description = "Path of the problem type. It identifies the type and returns its description.")
        String type,

        @Schema(description = "Title of the problem type.") String title,

        @Schema(description = "HTTP status code.") int status,

        @Schema(description = "Explanation of what is wrong with this request.")
        String detail,

        @Schema(description = "Path of the request; null if it cannot be read or has more than 200 characters.")
        @Nullable
        String instance,

        @Schema(description = "Invalid parameters; empty for other problems.")
        List<ParameterError> errors,

        @Schema(description = "Trace ID, 32 hexadecimal digits. The log contains it if the service failed.")
        String traceId) {

    /** Largest number of characters of a request that a problem repeats. */
    private static final int MAX_LENGTH = 200;

    /**
     * Returns the problem of a request.
     *
     * @param status the status of the response, which can differ from {@link ProblemType#status()}
     */
    public static Problem of(
            ProblemType type, int status, String detail, HttpServletRequest request, List<ParameterError> errors) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = original == null ? request.getRequestURI() : original.toString();
        String instance = path == null || path.length() > MAX_LENGTH ? null : path;
        return new Problem(type.uri(), type.title(), status, detail, instance, errors, TraceId.of(request));
    }

    /** Truncates text that a client sent to 200 characters and "…", without splitting a surrogate pair. */
    public static String truncate(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1));
        return text.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH) + "…";
    }
}
