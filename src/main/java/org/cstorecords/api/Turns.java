package org.cstorecords.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets only so many requests of a kind be answered at once. A few more wait a moment for their turn, others are refused. */
class Turns implements HandlerInterceptor {

    private final Predicate<HttpServletRequest> kind;
    private final int waiting;
    private final Duration patience;
    private final HttpStatus refusal;
    private final Semaphore free;
    private final String taken = Turns.class.getName() + "." + System.identityHashCode(this);

    /**
     * Makes the turns of a kind of requests.
     *
     * @param kind tells which requests they are
     * @param atOnce how many are answered at once
     * @param waiting how many more can wait
     * @param patience for how long each waits; who is refused is told to come again after as long
     * @param refusal the status of a refusal
     */
    Turns(Predicate<HttpServletRequest> kind, int atOnce, int waiting, Duration patience, HttpStatus refusal) {
        this.kind = kind;
        this.waiting = waiting;
        this.patience = patience;
        this.refusal = refusal;
        this.free = new Semaphore(atOnce);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (!(handler instanceof HandlerMethod)
                || !HttpMethod.GET.matches(request.getMethod())
                || !kind.test(request)) {
            return true;
        }
        if (!free.tryAcquire()
                && (free.getQueueLength() >= waiting || !free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS))) {
            ErrorResponseException busy = new ErrorResponseException(refusal);
            busy.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(patience.toSeconds()));
            throw busy;
        }
        request.setAttribute(taken, true);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(taken) != null) {
            request.removeAttribute(taken);
            free.release();
        }
    }
}
