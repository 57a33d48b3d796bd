package org.cstorecords.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cstorecords.registry.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A page of a list.
 *
 * @param items the records of the page
 * @param total how many records the whole list has
 * @param limit how many records a page shows at the most
 * @param next the address of the next page, or null on the last one
 * @param <T> what an item is
 */
@Schema(description = "A page of a list.")
public record Page<T>(
        @Schema(description = "The records of the page.") List<T> items,

        @Schema(description = "How many records the whole list has.", example = "42")
        long total,

        @Schema(description = "How many records a page shows at the most.", example = "50")
        int limit,

        @Schema(description = "The address of the next page; null on the last one.") @Nullable
        String next) {

    /** Returns the answer to the current request for that page, with its {@code Link} header (RFC 8288). */
    public static <T> ResponseEntity<Page<T>> respond(Listing<T> listing, ListFilter filter) {
        String next = next(listing, filter.limit());
        HttpHeaders headers = new HttpHeaders();
        if (next != null) {
            headers.add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
        }
        return ResponseEntity.ok()
                .headers(headers)
                .body(new Page<>(listing.items(), listing.total(), filter.limit(), next));
    }

    private static @Nullable String next(Listing<?> listing, int limit) {
        if (listing.last() == null) {
            return null;
        }
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        String list = ListPath.of(request);
        String address =
                request.getParameter("limit") == null ? list : ListPath.with(list, "limit", String.valueOf(limit));
        return ListPath.with(address, "cursor", Cursor.format(listing.last(), list));
    }
}
