package org.cstorecords.web.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cstorecords.web.format.MediaTypes;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Maps a list in the formats that every list has, or in those and more. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = RequestMethod.GET)
public @interface ListMapping {

    /** Returns the path. */
    @AliasFor(annotation = RequestMapping.class)
    String[] path() default {};

    /** Returns the media types, JSON first. */
    @AliasFor(annotation = RequestMapping.class)
    String[] produces() default {MediaType.APPLICATION_JSON_VALUE, MediaTypes.CSV, MediaTypes.NDJSON, MediaTypes.XLSX};
}
