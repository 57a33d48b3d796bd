package org.cstorecords.web.limits;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Limits concurrent requests for whole lists, other expensive requests, and requests with content, which hold a thread
 * until the client has sent it. Some excess requests wait for up to two seconds. The others get 429 with
 * {@code Retry-After}, and the metric {@code csto.requests.rejected} counts them.
 */
@Component
public class ConcurrencyLimit implements HandlerInterceptor {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final String PERMITS = ConcurrencyLimit.class.getName();

    private final Permits wholeLists;
    private final Permits expensive;
    private final Permits withContent;

    ConcurrencyLimit(MeterRegistry meters) {
        wholeLists = Permits.of("whole-lists", 4, 16, meters);
        expensive = Permits.of("expensive", 4, 64, meters);
        withContent = Permits.of("mcp", 16, 32, meters);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (handler instanceof HandlerMethod operation) {
            if (HttpMethod.POST.matches(request.getMethod())) {
                request.setAttribute(PERMITS, withContent.acquire());
            } else if (ExpensiveRequests.isWholeList(request)) {
                request.setAttribute(PERMITS, wholeLists.acquire());
            } else if (ExpensiveRequests.isExpensive(operation, request.getParameterMap())) {
                request.setAttribute(PERMITS, expensive.acquire());
            }
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(PERMITS) instanceof Semaphore permits) {
            request.removeAttribute(PERMITS);
            permits.release();
        }
    }

    /**
     * Returns the result of a call within another request, which counts as a request to the operation.
     *
     * @throws ErrorResponseException with status 429 if too many expensive requests are being processed
     * @throws Exception if the call does
     */
    public <T> T call(HandlerMethod operation, Map<String, String[]> parameters, Callable<T> call) throws Exception {
        if (!ExpensiveRequests.isExpensive(operation, parameters)) {
            return call.call();
        }
        Semaphore permit = expensive.acquire();
        try {
            return call.call();
        } finally {
            permit.release();
        }
    }

    /**
     * Permits for one kind of request.
     *
     * @param maxWaiting largest number of excess requests that wait
     */
    private record Permits(Semaphore permits, int maxWaiting, Counter rejected) {

        static Permits of(String limit, int maxConcurrent, int maxWaiting, MeterRegistry meters) {
            Counter rejected = Counter.builder("csto.requests.rejected")
                    .description("Requests that got 429 because too many requests of their kind were being processed")
                    .tag("limit", limit)
                    .register(meters);
            return new Permits(new Semaphore(maxConcurrent), maxWaiting, rejected);
        }

        Semaphore acquire() throws InterruptedException {
            if (!permits.tryAcquire()
                    && (permits.getQueueLength() >= maxWaiting
                            || !permits.tryAcquire(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS))) {
                rejected.increment();
                ErrorResponseException rejection = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
                rejection.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(TIMEOUT.toSeconds()));
                throw rejection;
            }
            return permits;
        }
    }
}
