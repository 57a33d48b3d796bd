package org.cstorecords.web.limits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a request takes PostgreSQL or the service much work, because it reads many rows. Only some such requests are
 * processed at once, see {@link ConcurrencyLimit}; the others wait or get 429.
 *
 * <p>On a method of a controller, every request of the operation is expensive. On a component of a record of query
 * parameters, or on the method of an interface that it implements, a request is expensive if it has the parameter: one whose
 * condition reads other tables, or compares text.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Expensive {

    /** The smallest value of the parameter that is expensive, for a number; 0 for any value. */
    int from() default 0;
}
