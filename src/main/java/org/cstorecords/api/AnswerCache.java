package org.cstorecords.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cstorecords.registry.CurrentVersion;
import org.cstorecords.registry.DatasetVersion;
import org.cstorecords.registry.ReadVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Keeps answers as they were sent, compressed, while the dataset and the day are the same. What is kept under a version was
 * read of that version, and another one never looks at it, so that nothing old can be told.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class AnswerCache extends OncePerRequestFilter {

    /** Parts, and conditions other than that of polls, are seen to where answers are made. */
    private static final List<String> NOT_FROM_HERE = List.of(
            HttpHeaders.RANGE, HttpHeaders.IF_MATCH, HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.IF_UNMODIFIED_SINCE);

    private final CurrentVersion current;
    private final Clock clock;
    private final Cache<Key, Answer> answers;
    private volatile @Nullable Age age;

    AnswerCache(CurrentVersion current, Clock clock, MeterRegistry meters, @Value("${csto.answers}") DataSize size) {
        this.current = current;
        this.clock = clock.withZone(ZoneOffset.UTC);
        this.answers = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((Key key, Answer answer) -> key.weight() + answer.weight())
                .executor(Runnable::run)
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, answers, "answers");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || !request.getRequestURI().startsWith("/api/v1/")
                || NOT_FROM_HERE.stream().anyMatch(header -> request.getHeader(header) != null)
                || Caching.ANY.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DatasetVersion version = current.get();
        if (version == null) {
            chain.doFilter(request, response);
            return;
        }
        Age now = new Age(version.published(), LocalDate.now(clock));
        if (!now.equals(age)) {
            age = now;
            answers.invalidateAll();
        }
        Key key = Key.of(request, now);
        Answer kept = answers.getIfPresent(key);
        if (kept != null && kept.isSent(request, response)) {
            return;
        }
        Recorder recorder = new Recorder(response);
        chain.doFilter(request, recorder);
        DatasetVersion read = ReadVersion.of(new ServletRequestAttributes(request));
        Answer made = recorder.answer(request);
        if (made != null && (read == null || read.published().equals(version.published()))) {
            answers.put(key, made);
        }
    }

    /**
     * What all that is kept belongs to.
     *
     * @param published when the version of the dataset was published
     * @param day the day in UTC
     */
    private record Age(Instant published, LocalDate day) {}

    /**
     * All that an answer depends on.
     *
     * @param age the version of the dataset and the day
     * @param address the whole address as it was asked for
     * @param accept the media types that the client accepts, as it says
     * @param gzip whether it takes compressed answers
     */
    private record Key(Age age, String address, String accept, boolean gzip) {

        private static final int OVERHEAD = 200;

        static Key of(HttpServletRequest request, Age age) {
            String query = request.getQueryString();
            StringBuffer address = request.getRequestURL();
            return new Key(
                    age,
                    query == null
                            ? address.toString()
                            : address.append('?').append(query).toString(),
                    String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))),
                    CompressionFilter.acceptsGzip(request));
        }

        int weight() {
            return OVERHEAD + address.length() + accept.length();
        }
    }

    /**
     * An answer.
     *
     * @param route the pattern of the operation's path
     * @param tag what its {@code ETag} says, without quotes and compression
     * @param headers its headers, without those that every answer has
     * @param content its content, or null where it is only known that the client has it
     */
    private record Answer(String route, String tag, List<Header> headers, byte @Nullable [] content) {

        private static final int OVERHEAD = 1000;

        /** Sends the answer, or that the client has it already, or nothing where neither can be. */
        boolean isSent(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String held = Caching.held(request, tag);
            if (held != null) {
                beAnswerTo(request);
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                headers.stream()
                        .filter(header -> !header.isOfContent())
                        .forEach(header -> response.addHeader(header.name(), header.value()));
                response.setHeader(HttpHeaders.ETAG, Caching.quoted(held));
            } else if (content != null) {
                beAnswerTo(request);
                headers.forEach(header -> response.addHeader(header.name(), header.value()));
                response.setContentLength(content.length);
                response.getOutputStream().write(content);
            } else {
                return false;
            }
            return true;
        }

        /** Tells those who count and log requests which operation it is. */
        private void beAnswerTo(HttpServletRequest request) {
            request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, route);
            ServerHttpObservationFilter.findObservationContext(request)
                    .ifPresent(observation -> observation.setPathPattern(route));
        }

        int weight() {
            return OVERHEAD + (content == null ? 0 : content.length);
        }
    }

    private record Header(String name, String value) {

        boolean isOfContent() {
            return Caching.CONTENT.contains(name) && !value.endsWith(DeprecationHeaders.SUCCESSOR);
        }
    }

    /** Notes what is sent, as long as it is not too much to be kept. */
    private static final class Recorder extends HttpServletResponseWrapper {

        private static final int LONGEST = 256 * 1024;

        private final Set<String> names = new LinkedHashSet<>();
        private final ServletOutputStream stream = new Stream();
        private @Nullable ByteArrayOutputStream noted = new ByteArrayOutputStream();

        Recorder(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return stream;
        }

        @Override
        public void setHeader(String name, String value) {
            names.add(name);
            super.setHeader(name, value);
        }

        @Override
        public void addHeader(String name, String value) {
            names.add(name);
            super.addHeader(name, value);
        }

        @Override
        public void setContentType(String type) {
            names.add(HttpHeaders.CONTENT_TYPE);
            super.setContentType(type);
        }

        @Override
        public void reset() {
            super.reset();
            noted = null;
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            noted = null;
        }

        /** Returns the answer, or null where it is not to be kept. */
        @Nullable
        Answer answer(HttpServletRequest request) {
            String tag = getHeader(HttpHeaders.ETAG);
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            boolean isHeld = getStatus() == SC_NOT_MODIFIED;
            if (noted == null || tag == null || route == null || getStatus() != SC_OK && !isHeld) {
                return null;
            }
            List<Header> headers = new ArrayList<>();
            for (String name : names) {
                getHeaders(name).forEach(value -> headers.add(new Header(name, value)));
            }
            return new Answer(
                    route.toString(),
                    CompressionFilter.plain(Caching.unquoted(tag)),
                    List.copyOf(headers),
                    isHeld ? null : noted.toByteArray());
        }

        private final class Stream extends SynchronousOutputStream {

            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                getResponse().getOutputStream().write(bytes, offset, count);
                if (noted != null) {
                    noted.write(bytes, offset, count);
                    if (noted.size() > LONGEST) {
                        noted = null;
                    }
                }
            }

            @Override
            public void flush() throws IOException {
                getResponse().getOutputStream().flush();
            }
        }
    }
}
