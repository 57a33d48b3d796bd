package org.cstorecords.web.list;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Rows;
import org.cstorecords.web.format.Export;
import org.cstorecords.web.format.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Response with a list: one page as JSON, or the whole list in another format.
 *
 * @param <P> a page
 * @param <R> a row of the whole list
 */
public final class ListResponse<P, R> extends ResponseEntity<Object> {

    private ListResponse(Object body, HttpHeaders headers) {
        super(body, headers, HttpStatus.OK);
    }

    /**
     * Returns the response in the format of the request.
     *
     * @param request the page that the client requests
     * @param page reads the page, for JSON
     * @param type the type of a row
     * @param export reads all rows, for the other formats
     */
    public static <P extends ListPage, R> ListResponse<P, R> of(
            PageRequest request, Format format, Supplier<P> page, Class<R> type, Consumer<Rows<R>> export) {
        if (format != Format.JSON) {
            return new ListResponse<>(
                    new Export<>(name(request), ListUrl.with(request.list(), Format.PARAMETER, null), type, export),
                    new HttpHeaders());
        }
        P content = page.get();
        HttpHeaders headers = headers(content.corrected());
        if (content.next() != null) {
            headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(content.next()));
        }
        return new ListResponse<>(content, headers);
    }

    /** Returns the title of a list with its filter, such as {@code CSTO sessions (body: csc; status: PLANNED)}. */
    public static String title(String title, PageRequest request) {
        return ListUrl.title(title, request.list());
    }

    /**
     * Returns the response with a list that is text of another format.
     *
     * @param corrected the words of the search if they are not those of the client, else null
     */
    public static <P, R> ListResponse<P, R> text(
            PageRequest request, Format format, String text, @Nullable String corrected) {
        HttpHeaders headers = headers(corrected);
        headers.setContentType(new MediaType(format.mediaType(), StandardCharsets.UTF_8));
        headers.setContentDisposition(ContentDisposition.inline()
                .filename(name(request) + "." + format.parameter())
                .build());
        return new ListResponse<>(text, headers);
    }

    private static HttpHeaders headers(@Nullable String corrected) {
        HttpHeaders headers = new HttpHeaders();
        Export.correct(headers, corrected);
        return headers;
    }

    private static String name(PageRequest request) {
        return ListUrl.path(request.list()).replace('/', '-');
    }
}
