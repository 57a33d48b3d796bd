package org.cstorecords.web.list;

import org.jspecify.annotations.Nullable;

/** A page of a list as JSON, with what its headers repeat. */
public interface ListPage {

    /** Returns the path and query of the next page, or null for the last page. */
    @Nullable
    String next();

    /** Returns the words of the search if they are not those of the client, else null. */
    @Nullable
    String corrected();
}
