package org.cstorecords.web.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an order of a list on the record of its filter, the default order first. A filter with {@code q} has the order by
 * relevance as well.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SortOrder.All.class)
public @interface SortOrder {

    /** The name of the order in the parameter {@code sort}. */
    String name();

    /** The paths of its keys in the entity, see {@link org.cstorecords.query.Order}. */
    String[] by();

    /** Holds the orders of a list. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        /** The orders, the default one first. */
        SortOrder[] value();
    }
}
