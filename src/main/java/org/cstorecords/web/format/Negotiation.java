package org.cstorecords.web.format;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Selects the representation by the {@code format} parameter, or else by {@code Accept}. Parameters of the accepted
 * media types are ignored, because Spring would copy them to {@code Content-Type}.
 */
public final class Negotiation implements ContentNegotiationStrategy {

    private static final HeaderContentNegotiationStrategy HEADER = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest != null) {
            var format = Format.requested(servletRequest);
            if (format.isPresent()) {
                return List.of(format.get().mediaType());
            }
        }
        List<MediaType> accepted = HEADER.resolveMediaTypes(request).stream()
                .filter(type -> type.getQualityValue() > 0)
                .map(type -> new MediaType(type.getType(), type.getSubtype()))
                .toList();
        if (accepted.isEmpty()) {
            // For an empty list, Spring would not find the exception handler that sends the problem.
            throw new HttpMediaTypeNotAcceptableException("The request accepts no media type");
        }
        return accepted;
    }

    /**
     * Returns the media type of the response to a request that has a handler, and fixes it for the rest of the request.
     *
     * @throws IllegalStateException if the handler declares no media type, or the request accepts none of them
     */
    @SuppressWarnings("unchecked") // Spring documents the type of the attribute.
    public static MediaType chosen(HttpServletRequest request) {
        Object attribute = request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
        Set<MediaType> producible = attribute == null ? Set.of() : (Set<MediaType>) attribute;
        MediaType chosen = producible.size() == 1 ? producible.iterator().next() : best(request, producible);
        request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.of(chosen));
        return chosen;
    }

    private static MediaType best(HttpServletRequest request, Set<MediaType> producible) {
        try {
            return new Negotiation()
                    .resolveMediaTypes(new ServletWebRequest(request)).stream()
                            .flatMap(accepted -> producible.stream().filter(accepted::includes))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("The request accepts none of " + producible));
        } catch (HttpMediaTypeNotAcceptableException e) {
            throw new IllegalStateException(e);
        }
    }
}
