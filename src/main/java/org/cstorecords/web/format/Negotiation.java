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
 * Chooses the representation: by the parameter {@code format}, else by {@code Accept}, whose media types it takes without
 * their parameters, so that an answer's type is always the one that it is.
 */
public final class Negotiation implements ContentNegotiationStrategy {

    private static final HeaderContentNegotiationStrategy HEADER = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest != null) {
            var format = Format.asked(servletRequest);
            if (format.isPresent()) {
                return List.of(format.get().mediaType());
            }
        }
        List<MediaType> accepted = HEADER.resolveMediaTypes(request).stream()
                .filter(type -> type.getQualityValue() > 0)
                .map(type -> new MediaType(type.getType(), type.getSubtype()))
                .toList();
        if (accepted.isEmpty()) {
            // Without any, Spring would not even find who tells the problem.
            throw new HttpMediaTypeNotAcceptableException("Nothing is accepted.");
        }
        return accepted;
    }

    /**
     * Returns the media type of the answer to a request that has a handler, and holds it fast.
     *
     * @throws IllegalStateException if the handler names none, or the request accepts none of them
     */
    @SuppressWarnings("unchecked") // The attribute is documented so.
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
                            .orElseThrow(() -> new IllegalStateException("Nothing of " + producible + " is accepted"));
        } catch (HttpMediaTypeNotAcceptableException e) {
            throw new IllegalStateException(e);
        }
    }
}
