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
import org.apache.catalina.connector.ClientAbortException;
import org.cstorecords.version.CurrentVersion;
import org.cstorecords.version.DatasetVersion;
import org.cstorecords.version.SnapshotVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Buffers responses, and caches the complete responses of the API. The key of a cache entry contains the version of the
 * dataset and the day, so a stale response cannot be served. A response enters the cache after Tomcat accepted its last
 * byte. If the client disconnects or the service fails earlier, nothing is cached.
 */
@Component
public class ResponseCache extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ResponseCache.class);

    private final CurrentVersion current;
    private final ConditionalRequests conditionalRequests;
    private final Clock clock;
    private final Cache<Key, Representation> entries;
    private volatile @Nullable Generation generation;

    ResponseCache(
            CurrentVersion current,
            ConditionalRequests conditionalRequests,
            Clock clock,
            MeterRegistry meters,
            @Value("${csto.response-cache}") DataSize size) {
        this.current = current;
        this.conditionalRequests = conditionalRequests;
        this.clock = clock.withZone(ZoneOffset.UTC);
        this.entries = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((Key key, Representation entry) -> key.weight() + entry.weight())
                .executor(Runnable::run)
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, entries, "responses");
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
        if (cached != null) {
            send(cached, request, response);
            return;
        }
        BufferedResponse buffered = new BufferedResponse(request, response, conditionalRequests);
        try {
            chain.doFilter(request, buffered);
            Representation sent = buffered.send();
            if (sent != null
                    && key != null
                    && HttpMethod.GET.matches(request.getMethod())
                    && key.matches(SnapshotVersion.get())) {
                entries.put(key, sent);
            }
        } catch (IOException | ServletException | RuntimeException e) {
            if (!buffered.isClientDisconnect(e)) {
                throw e;
            }
            LOG.debug("The client disconnected", e);
        } finally {
            SnapshotVersion.clear();
        }
    }

    private static void send(Representation cached, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            cached.send(request, response);
        } catch (ClientAbortException e) {
            LOG.debug("The client disconnected", e);
        }
    }

    /** Returns the key of a request, or null for a request whose response is not cached. */
    private @Nullable Key key(DatasetVersion version, HttpServletRequest request) {
        if (!request.getServletPath().startsWith("/api/v1/") || request.getHeader(HttpHeaders.RANGE) != null) {
            return null;
        }
        Generation now = new Generation(version.published(), LocalDate.now(clock));
        if (!now.equals(generation)) {
            generation = now;
            entries.invalidateAll();
        }
        return Key.of(request, now);
    }

    /**
     * Version of the dataset and day that all entries of the cache belong to.
     *
     * @param published time when the version was published
     * @param day day in UTC
     */
    private record Generation(Instant published, LocalDate day) {}

    /**
     * Key of a cache entry: everything that the response depends on.
     *
     * @param url requested URL with its query
     * @param accept value of the {@code Accept} header
     */
    private record Key(Generation generation, String url, String accept) {

        private static final int OVERHEAD = 200;

        static Key of(HttpServletRequest request, Generation generation) {
            String query = request.getQueryString();
            StringBuffer url = request.getRequestURL();
            return new Key(
                    generation,
                    query == null
                            ? url.toString()
                            : url.append('?').append(query).toString(),
                    String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
        }

        /**
         * Returns whether a response belongs to this key.
         *
         * @param read version of the dataset that the response was read from; null if it does not depend on the dataset
         */
        boolean matches(@Nullable DatasetVersion read) {
            return read == null || read.published().equals(generation.published());
        }

        int weight() {
            return OVERHEAD + url.length() + accept.length();
        }
    }
}
