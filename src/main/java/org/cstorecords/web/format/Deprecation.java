package org.cstorecords.web.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Announces that an operation will be taken away: its answers say since when it is deprecated (RFC 9745), when it will
 * be gone (RFC 8594) and what stands in its place (RFC 5829), and so does its description. A property or parameter is
 * announced by {@code deprecated} of its {@code Schema} or {@code Parameter}, with what to use instead in the
 * description.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Deprecation {

    /** Returns the day of the announcement, as in {@code 2027-01-31}. */
    String since();

    /** Returns the first day on which it can be gone, a year after the announcement or later. */
    String sunset();

    /** Returns the path of what stands in its place, as in {@code /api/v2/decisions}. */
    String instead();
}
