package org.cstorecords.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cstorecords.registry.CurrentVersion;
import org.cstorecords.registry.DatasetVersion;
import org.cstorecords.registry.ReadVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.MethodParameter;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Says how long an answer holds, and answers 304 without asking the database where the client has it already (RFC 9110,
 * 9111). An answer's strong {@code ETag} stands for the version of the dataset, that of the service, the address and the
 * media type. The version is that which was read; where the client has the answer already, it is the newest known.
 */
@ControllerAdvice
class Caching implements HandlerInterceptor, ResponseBodyAdvice<Object> {

    static final String CACHE_CONTROL = "public, max-age=300";
    static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;

    /** Headers that are of the content, and go with it. */
    static final List<String> CONTENT = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.LINK,
            ListResponse.CORRECTED_QUERY,
            "Repr-Digest",
            "Digest");

    /** The condition that a client with any answer at all makes. */
    static final String ANY = "*";

    private static final String ANSWER = Caching.class.getName();

    private final CurrentVersion current;
    private final Clock clock;
    private final String service;
    private final Instant built;

    Caching(CurrentVersion current, Clock clock, ObjectProvider<BuildProperties> properties) {
        this.current = current;
        this.clock = clock;
        Optional<BuildProperties> build = Optional.ofNullable(properties.getIfAvailable());
        this.built = build.map(BuildProperties::getTime).orElseGet(clock::instant);
        this.service = build.map(BuildProperties::getVersion).orElse("") + built;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        DatasetVersion version = current.get();
        if (version == null
                || !(handler instanceof HandlerMethod method)
                || !List.of("GET", "HEAD").contains(request.getMethod())) {
            return true;
        }
        Answer answer = answer(version, method, request);
        request.setAttribute(ANSWER, answer);
        String held = held(request, answer.tag());
        if (held != null) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            answer.headers(held).forEach((name, values) -> response.setHeader(name, values.get(0)));
        }
        return held == null;
    }

    private Answer answer(DatasetVersion version, HandlerMethod method, HttpServletRequest request) {
        MediaType type = Negotiation.chosen(request);
        Instant modified = version.published().isAfter(built) ? version.published() : built;
        String day = "";
        if (method.getBeanType().isAnnotationPresent(ChangesDaily.class)) {
            LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
            Instant midnight = today.atStartOfDay(ZoneOffset.UTC).toInstant();
            modified = midnight.isAfter(modified) ? midnight : modified;
            day = today.toString();
        }
        String about = String.join(
                "\n",
                service,
                version.published().toString(),
                day,
                type.toString(),
                request.getRequestURL(),
                String.valueOf(request.getQueryString()));
        return new Answer(version, version.version() + "-" + digest(about), modified);
    }

    /** Returns the headers that tell which answer it is, of what was read until now; none for what has no version. */
    HttpHeaders headers(HttpServletRequest request) {
        Answer answer = ofWhatWasRead(request);
        return answer == null ? HttpHeaders.EMPTY : answer.headers(answer.tag());
    }

    private @Nullable Answer ofWhatWasRead(HttpServletRequest request) {
        if (!(request.getAttribute(ANSWER) instanceof Answer expected)) {
            return null;
        }
        DatasetVersion read = ReadVersion.of(new ServletRequestAttributes(request));
        return read == null || read.version() == expected.version().version()
                ? expected
                : answer(
                        read,
                        (HandlerMethod) request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE),
                        request);
    }

    /** Returns the tag, compressed or not, by which the client has an answer already, or null where it has not. */
    static @Nullable String held(HttpServletRequest request, String tag) {
        String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tags == null) {
            return null;
        } else if (tags.equals(quoted(tag))) {
            return tag;
        }
        return ETag.parse(String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)))).stream()
                .map(ETag::tag)
                .filter(given -> CompressionFilter.plain(given).equals(tag))
                .findFirst()
                .orElse(null);
    }

    /** Returns the {@code ETag} that says that. */
    static String quoted(String tag) {
        return '"' + tag + '"';
    }

    /** Returns what a strong {@code ETag} says. */
    static String unquoted(String tag) {
        return tag.substring(1, tag.length() - 1);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Problem || body instanceof GoneProblem) {
            HttpServletResponse servlet = ((ServletServerHttpResponse) response).getServletResponse();
            servlet.setHeader(HttpHeaders.ETAG, null);
            servlet.setHeader(HttpHeaders.LAST_MODIFIED, null);
            servlet.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return body;
        }
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        Answer answer = ofWhatWasRead(asked);
        if (answer == null) {
            return body;
        }
        String held = held(asked, answer.tag());
        response.getHeaders().putAll(answer.headers(held == null ? answer.tag() : held));
        if (held != null || answer.isHeldBySomeoneWith(asked)) {
            CONTENT.forEach(response.getHeaders()::remove);
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            return null;
        }
        return body;
    }

    /**
     * What is known of an answer before it is made.
     *
     * @param version the version of the dataset
     * @param tag what its {@code ETag} says, without quotes and compression
     * @param modified when it last changed
     */
    private record Answer(DatasetVersion version, String tag, Instant modified) {

        /** Tells what needs to know that there is an answer: any tag will do, or the date is not older. */
        boolean isHeldBySomeoneWith(HttpServletRequest request) {
            String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
            if (tags != null) {
                return tags.equals(ANY);
            }
            HttpHeaders conditions = new HttpHeaders();
            conditions.set(HttpHeaders.IF_MODIFIED_SINCE, request.getHeader(HttpHeaders.IF_MODIFIED_SINCE));
            return conditions.getIfModifiedSince()
                    >= modified.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
        }

        HttpHeaders headers(String given) {
            HttpHeaders headers = new HttpHeaders();
            headers.setETag(quoted(given));
            headers.setLastModified(modified);
            headers.setCacheControl(CACHE_CONTROL);
            headers.set(HttpHeaders.VARY, VARY);
            return headers;
        }
    }
}
