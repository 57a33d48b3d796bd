package org.cstorecords.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.cstorecords.version.CurrentVersion;
import org.cstorecords.version.DatasetVersion;
import org.cstorecords.version.SnapshotVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Buffers responses, sends them whole, and caches the complete ones of the API. Entries are keyed by the version of the
 * dataset and the day, so a stale response cannot be served. A response enters the cache after Tomcat took its last byte:
 * whatever breaks off earlier, client or service, leaves no entry.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class ResponseCache extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ResponseCache.class);

    private final CurrentVersion current;
    private final ConditionalRequests validation;
    private final Clock clock;
    private final Cache<Key, Representation> entries;
    private volatile @Nullable Age age;

    ResponseCache(
            CurrentVersion current,
            ConditionalRequests validation,
            Clock clock,
            MeterRegistry meters,
            @Value("${csto.answers}") DataSize size) {
        this.current = current;
        this.validation = validation;
        this.clock = clock.withZone(ZoneOffset.UTC);
        this.entries = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((Key key, Representation entry) -> key.weight() + entry.weight())
                .executor(Runnable::run)
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, entries, "answers");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !List.of("GET", "HEAD").contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SnapshotVersion.clear();
        DatasetVersion version = current.get();
        Key key = version == null ? null : key(version, request);
        Representation cached = key == null ? null : entries.getIfPresent(key);
        BufferedResponse buffered = new BufferedResponse(request, response, validation);
        try {
            if (cached != null) {
                cached.send(request, response);
                return;
            }
            chain.doFilter(request, buffered);
            Representation sent = buffered.send();
            if (sent != null
                    && key != null
                    && HttpMethod.GET.matches(request.getMethod())
                    && key.isOf(SnapshotVersion.get())) {
                entries.put(key, sent);
            }
        } catch (IOException | ServletException | RuntimeException e) {
            if (!buffered.isClientGone(e)) {
                throw e;
            }
            LOG.debug("The client disconnected", e);
        } finally {
            SnapshotVersion.clear();
        }
    }

    /** Returns the key of a request, or null for a request whose response is not cached. */
    private @Nullable Key key(DatasetVersion version, HttpServletRequest request) {
        if (!request.getRequestURI().startsWith("/api/v1/") || request.getHeader(HttpHeaders.RANGE) != null) {
            return null;
        }
        Age now = new Age(version.published(), LocalDate.now(clock));
        if (!now.equals(age)) {
            age = now;
            entries.invalidateAll();
        }
        return Key.of(request, now);
    }

    /**
     * What all entries depend on.
     *
     * @param published when the version of the dataset was published
     * @param day the day in UTC
     */
    private record Age(Instant published, LocalDate day) {}

    /**
     * All that a response depends on.
     *
     * @param age the version of the dataset and the day
     * @param url the URL as it was requested, with its query
     * @param accept the header {@code Accept} as it was sent
     */
    private record Key(Age age, String url, String accept) {

        private static final int OVERHEAD = 200;

        static Key of(HttpServletRequest request, Age age) {
            String query = request.getQueryString();
            StringBuffer url = request.getRequestURL();
            return new Key(
                    age,
                    query == null
                            ? url.toString()
                            : url.append('?').append(query).toString(),
                    String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
        }

        /** Returns whether a response was read of this version; null is the version of what reads no dataset. */
        boolean isOf(@Nullable DatasetVersion read) {
            return read == null || read.published().equals(age.published());
        }

        int weight() {
            return OVERHEAD + url.length() + accept.length();
        }
    }
}
