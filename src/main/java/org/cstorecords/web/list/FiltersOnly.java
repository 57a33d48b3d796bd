package org.cstorecords.web.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/** The operation takes the filters of a list, but none of the parameters that choose how it is shown. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface FiltersOnly {

    /** The parameters that choose how a list is shown. */
    Set<String> PARAMETERS = Set.of("sort", "limit", "cursor", "format", "include");
}
