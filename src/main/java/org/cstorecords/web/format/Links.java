package org.cstorecords.web.format;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses as clients outside know them. */
public final class Links {

    private Links() {}

    /** Returns the absolute address of a path of this service, at the host that the current request names. */
    public static String of(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path;
    }
}
