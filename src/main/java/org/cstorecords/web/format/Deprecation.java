package org.cstorecords.web.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation as deprecated. Its responses announce since when it is deprecated (RFC 9745), when it can be
 * removed (RFC 8594) and its successor (RFC 5829), and so does its OpenAPI description.
 *
 * <p>A property or parameter is marked by {@code deprecated} in its OpenAPI annotation instead. Its description names
 * the replacement.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Deprecation {

    /** Returns the day of the announcement, such as {@code 2027-01-31}. */
    String since();

    /** Returns the first day on which the operation can be removed, at least a year after the announcement. */
    String sunset();

    /** Returns the path of the successor, such as {@code /api/v2/decisions}. */
    String instead();
}
