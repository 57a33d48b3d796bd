package org.cstorecords.web.list;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cstorecords.registry.Listing;
import org.cstorecords.web.format.Export;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.format.Negotiation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/**
 * The answer to a request for a list: a page of it as JSON, or the whole of it in another format.
 *
 * @param <P> what a page is
 * @param <R> what a row of the whole list is: a record in full
 */
public final class ListResponse<P, R> extends ResponseEntity<Object> {

    /** The header that says which words were searched where they are other ones than those asked for. */
    public static final String CORRECTED_QUERY = "Corrected-Query";

    private ListResponse(Object body, HttpHeaders headers) {
        super(body, headers, HttpStatus.OK);
    }

    /**
     * Returns the answer to the current request in the format that it asks for.
     *
     * @param filter the parameters of the list
     * @param page gives the page
     * @param type what a row is
     * @param rows gives all records in their order to whom it is told
     */
    public static <S, R> ListResponse<Page<S>, R> of(
            ListFilter filter, Supplier<Listing<S>> page, Class<R> type, Consumer<Consumer<R>> rows) {
        return of(filter, page, listing -> listing, (body, listing) -> body, type, rows);
    }

    /**
     * Returns the answer to the current request in the format that it asks for, where a page says more than every page
     * does.
     *
     * @param filter the parameters of the list
     * @param found gives the page with what more there is to say
     * @param listing takes the page out of it
     * @param body puts both together
     * @param type what a row is
     * @param rows gives all records in their order to whom it is told
     */
    public static <F, S, P, R> ListResponse<P, R> of(
            ListFilter filter,
            Supplier<F> found,
            Function<F, Listing<S>> listing,
            BiFunction<Page<S>, F, P> body,
            Class<R> type,
            Consumer<Consumer<R>> rows) {
        HttpServletRequest request = request();
        HttpHeaders headers = new HttpHeaders();
        boolean asJson = Negotiation.chosen(request).equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
        if (!asJson && filter.cursor() != null) {
            // A format with pages of its own reads its cursor itself.
            return new ListResponse<>(new Export<>(name(request), type, rows), headers);
        }
        // The page says what is wrong with the parameters, and which words are searched, before anything is written.
        F answer = found.get();
        Listing<S> items = listing.apply(answer);
        if (items.corrected() != null) {
            headers.add(CORRECTED_QUERY, UriUtils.encode(items.corrected(), StandardCharsets.UTF_8));
        }
        if (!asJson) {
            return new ListResponse<>(new Export<>(name(request), type, rows), headers);
        }
        String next = next(items, filter.limit(), ListUrl.of(request), request);
        if (next != null) {
            headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
        }
        Page<S> page = new Page<>(
                items.items(), items.total(), items.totalIsLowerBound(), filter.limit(), next, items.corrected());
        return new ListResponse<>(body.apply(page, answer), headers);
    }

    /**
     * Returns this answer or, where the current request asks for a further format, the list in that.
     *
     * @param mediaType the media type of the format
     * @param text gives the list in it
     */
    public ListResponse<P, R> or(String mediaType, Supplier<String> text) {
        HttpServletRequest request = request();
        MediaType type = MediaType.parseMediaType(mediaType);
        if (!Negotiation.chosen(request).equalsTypeAndSubtype(type)) {
            return this;
        }
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(getHeaders());
        headers.setContentType(new MediaType(type, StandardCharsets.UTF_8));
        headers.setContentDisposition(ContentDisposition.inline()
                .filename(name(request) + "." + Format.of(List.of(type)).get(0).parameter())
                .build());
        return new ListResponse<>(text.get(), headers);
    }

    /** Returns the request that is being answered. */
    public static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    private static String name(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.substring("/api/v1/".length()).replace('/', '-');
    }

    /** Returns the address of the page after this one of the list with that address, or null for none. */
    static @Nullable String next(Listing<?> listing, int limit, String list, HttpServletRequest request) {
        if (listing.last() == null) {
            return null;
        }
        String address =
                request.getParameter("limit") == null ? list : ListUrl.with(list, "limit", String.valueOf(limit));
        return ListUrl.with(address, "cursor", Cursor.format(listing.last(), list));
    }
}
