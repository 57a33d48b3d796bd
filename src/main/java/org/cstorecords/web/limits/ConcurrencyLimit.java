package org.cstorecords.web.limits;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Limits concurrent requests of one kind, except {@code OPTIONS} requests. Some excess requests wait for up to two
 * seconds. The others get 429 with {@code Retry-After}, and the metric {@code csto.requests.rejected} counts them.
 */
public class ConcurrencyLimit implements HandlerInterceptor {

    private static final int MAX_CONCURRENT = 4;
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final BiPredicate<HandlerMethod, HttpServletRequest> kind;
    private final int maxWaiting;
    private final Semaphore permits = new Semaphore(MAX_CONCURRENT);
    private final Counter rejected;
    private final String permitAttribute;

    /**
     * Creates a limit.
     *
     * @param name value of the tag {@code limit} of the metric
     * @param kind matches the requests of the kind
     * @param maxWaiting largest number of excess requests that wait
     */
    public ConcurrencyLimit(
            String name, BiPredicate<HandlerMethod, HttpServletRequest> kind, int maxWaiting, MeterRegistry meters) {
        this.kind = kind;
        this.maxWaiting = maxWaiting;
        this.permitAttribute = ConcurrencyLimit.class.getName() + "." + name;
        this.rejected = Counter.builder("csto.requests.rejected")
                .description("Requests that got 429 because too many requests of their kind were being processed")
                .tag("limit", name)
                .register(meters);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (HttpMethod.OPTIONS.matches(request.getMethod())
                || !(handler instanceof HandlerMethod operation)
                || !kind.test(operation, request)) {
            return true;
        }
        if (!permits.tryAcquire()
                && (permits.getQueueLength() >= maxWaiting
                        || !permits.tryAcquire(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS))) {
            rejected.increment();
            ErrorResponseException rejection = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
            rejection.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(TIMEOUT.toSeconds()));
            throw rejection;
        }
        request.setAttribute(permitAttribute, true);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(permitAttribute) != null) {
            request.removeAttribute(permitAttribute);
            permits.release();
        }
    }
}
