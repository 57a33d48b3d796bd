package org.cstorecords.web.format;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.cstorecords.query.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/**
 * A whole list that is written while it is read.
 *
 * @param name the name of the file without extension
 * @param type the type of a row, a record
 * @param rows reads all rows in their order
 * @param <R> a row
 */
public record Export<R>(String name, Class<R> type, Consumer<Rows<R>> rows) {

    /** The header with the words of the search, percent-encoded, if they are not those of the client. */
    public static final String CORRECTED_QUERY = "Corrected-Query";

    /** Adds the words of the search to the headers of a response, unless they are null. */
    public static void correct(HttpHeaders headers, @Nullable String corrected) {
        if (corrected != null) {
            headers.set(CORRECTED_QUERY, UriUtils.encode(corrected, StandardCharsets.UTF_8));
        }
    }
}
