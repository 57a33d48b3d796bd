package org.cstorecords.web.format;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Absolute URLs of the service. */
public final class Links {

    private Links() {}

    /** Returns the absolute URL of a path, with the scheme, host and port of the current request. */
    public static String of(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path;
    }

    /** Returns the absolute URL of the page that shows a record to people. */
    public static String page(String self) {
        return of("/?record=" + self.replaceFirst("^/api/v1/", ""));
    }
}
