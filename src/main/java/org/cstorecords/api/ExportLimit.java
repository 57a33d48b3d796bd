package org.cstorecords.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets only so many answers be sent at once that are as long as the record, and hold a thread, or a connection to the
 * database as well, for as long as their client takes to read them. A few more wait a moment for their turn.
 */
class ExportLimit implements HandlerInterceptor {

    private static final List<MediaType> AS_LONG_AS_THE_RECORD = List.of(
            Format.CSV.mediaType(),
            Format.NDJSON.mediaType(),
            Format.ICS.mediaType(),
            MediaType.valueOf("application/zip"));
    private static final int AT_ONCE = 4;
    private static final int WAITING = 16;
    private static final int WAITS_SECONDS = 2;
    private static final String RETRY_AFTER_SECONDS = "2";
    private static final String COUNTED = ExportLimit.class.getName();

    private final Semaphore free = new Semaphore(AT_ONCE);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (!(handler instanceof HandlerMethod)
                || !HttpMethod.GET.matches(request.getMethod())
                || !limits(Negotiation.chosen(request))) {
            return true;
        }
        if (free.getQueueLength() >= WAITING || !free.tryAcquire(WAITS_SECONDS, TimeUnit.SECONDS)) {
            ErrorResponseException busy = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
            busy.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            throw busy;
        }
        request.setAttribute(COUNTED, true);
        return true;
    }

    /** Tells whether answers of that media type are as long as the record. */
    static boolean limits(MediaType type) {
        return AS_LONG_AS_THE_RECORD.stream().anyMatch(type::equalsTypeAndSubtype);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(COUNTED) != null) {
            request.removeAttribute(COUNTED);
            free.release();
        }
    }
}
