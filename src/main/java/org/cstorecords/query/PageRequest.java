package org.cstorecords.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Request for one page of a list.
 *
 * @param list the URL of the list without {@code limit} and {@code cursor}, which identifies it
 * @param order the order of the list
 * @param after the keys of the last record of the page before, as text, or null for the first page
 * @param limit the largest number of records of the page, 1 to 500
 */
public record PageRequest(
        String list, Order order, @Nullable List<String> after, int limit) {}
