package org.cstorecords.web.format;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.cstorecords.query.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/**
 * Whole list that is written while it is read.
 *
 * @param name file name without extension
 * @param list path and query of the list
 * @param type type of a row, a record
 * @param rows reads all rows in the order of the list
 * @param <R> type of a row
 */
public record Export<R>(String name, String list, Class<R> type, Consumer<Rows<R>> rows) {

    /** Header with the percent-encoded words that were searched, if the service replaced a word of the client. */
    public static final String CORRECTED_QUERY = "Corrected-Query";

    /** Sets the {@code Corrected-Query} header unless the words are null. */
    public static void correct(HttpHeaders headers, @Nullable String corrected) {
        if (corrected != null) {
            headers.set(CORRECTED_QUERY, UriUtils.encode(corrected, StandardCharsets.UTF_8));
        }
    }
}
