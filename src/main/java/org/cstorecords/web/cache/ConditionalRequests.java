package org.cstorecords.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstorecords.evidence.SourceTexts;
import org.cstorecords.version.CurrentVersion;
import org.cstorecords.version.DatasetVersion;
import org.cstorecords.version.SnapshotVersion;
import org.cstorecords.web.format.Negotiation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Computes the validators of responses, and sends 304 without calling the operation if the client has the current
 * response.
 *
 * <p>An entity tag identifies the version of the dataset, the version of the service, the words of the sources that it
 * shows, the URL and the media type. It is weak, so that intermediaries may compress the response.
 */
@Component
public class ConditionalRequests implements HandlerInterceptor {

    private static final String HANDLER_ATTRIBUTE = ConditionalRequests.class.getName();

    private final CurrentVersion current;
    private final Clock clock;
    private final String serviceVersion;

    /** A restart can switch the words of the sources on or off, and add or correct code. */
    private final Instant started;

    ConditionalRequests(
            CurrentVersion current, SourceTexts texts, Clock clock, ObjectProvider<BuildProperties> properties) {
        this.current = current;
        this.clock = clock.withZone(ZoneOffset.UTC);
        Optional<BuildProperties> build = Optional.ofNullable(properties.getIfAvailable());
        this.started = clock.instant();
        this.serviceVersion = build.map(BuildProperties::getVersion).orElse("")
                + build.map(BuildProperties::getTime).orElse(started)
                + texts.version();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        DatasetVersion newest = current.get();
        if (newest == null
                || !(handler instanceof HandlerMethod method)
                || !List.of("GET", "HEAD").contains(request.getMethod())) {
            return true;
        }
        request.setAttribute(HANDLER_ATTRIBUTE, method);
        Negotiation.chosen(request);
        if (request.getHeader(HttpHeaders.IF_NONE_MATCH) == null) {
            return true;
        }
        Validators validators = validators(newest, method, request);
        if (!validators.matchIfNoneMatch(request)) {
            return true;
        }
        response.setStatus(HttpStatus.NOT_MODIFIED.value());
        validators.addTo(response);
        return false;
    }

    /**
     * Returns the validators of the response to a handled request, for the version of the dataset that was read.
     *
     * @return null if the request reached no operation, or the dataset is empty
     */
    @Nullable
    Validators of(HttpServletRequest request) {
        if (!(request.getAttribute(HANDLER_ATTRIBUTE) instanceof HandlerMethod method)) {
            return null;
        }
        DatasetVersion read = SnapshotVersion.get();
        DatasetVersion version = read == null ? current.get() : read;
        return version == null ? null : validators(version, method, request);
    }

    private Validators validators(DatasetVersion version, HandlerMethod method, HttpServletRequest request) {
        MediaType type = Negotiation.chosen(request);
        boolean dependsOnToday = method.getBeanType().isAnnotationPresent(DependsOnToday.class);
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        Instant changed = Collections.max(List.of(
                version.published(),
                started,
                dependsOnToday ? today.atStartOfDay(ZoneOffset.UTC).toInstant() : started));
        String digest = digest(Stream.of(
                serviceVersion,
                version.published(),
                dependsOnToday ? today : "",
                type,
                request.getRequestURL(),
                String.valueOf(request.getQueryString())));
        // The clock of the database can be ahead; Last-Modified must not be later than Date.
        return new Validators("W/\"" + version.version() + "-" + digest + "\"", changed.isAfter(now) ? now : changed);
    }

    private static String digest(Stream<?> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
