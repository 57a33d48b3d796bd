package org.cstorecords.web.limits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a request is expensive, because it reads many rows. {@link ConcurrencyLimit} limits how many expensive
 * requests are processed at once.
 *
 * <p>On a controller method, all requests of the operation are expensive. On a component of a record of query
 * parameters, a request is expensive if it has the parameter. Such a parameter makes PostgreSQL read other tables or
 * compare text.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Expensive {

    /** Returns the smallest expensive value of a numeric parameter; 0 if all values are expensive. */
    int from() default 0;
}
