package org.cstorecords.web.format;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Adds the headers of a deprecated operation to all of its responses, including 304 and errors. */
public final class DeprecationHeaders implements HandlerInterceptor {

    public static final String DEPRECATION = "Deprecation";
    public static final String SUNSET = "Sunset";

    /** End of the {@code Link} header that names the successor. */
    public static final String SUCCESSOR = "; rel=\"successor-version\"";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getMethodAnnotation(Deprecation.class) != null) {
            Deprecation deprecation = method.getMethod().getAnnotation(Deprecation.class);
            response.setHeader(DEPRECATION, since(deprecation));
            response.setHeader(SUNSET, sunset(deprecation));
            response.addHeader(HttpHeaders.LINK, "<%s>".formatted(deprecation.instead()) + SUCCESSOR);
        }
        return true;
    }

    /** Returns the value of the {@code Deprecation} header, a date of structured fields (RFC 9651). */
    public static String since(Deprecation deprecation) {
        return "@" + start(deprecation.since()).getEpochSecond();
    }

    /** Returns the value of the {@code Sunset} header, an HTTP date (RFC 9110). */
    public static String sunset(Deprecation deprecation) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                start(deprecation.sunset()).atOffset(ZoneOffset.UTC));
    }

    private static Instant start(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
