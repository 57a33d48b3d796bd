package org.cstorecords.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running service through a browser. Its methods take a {@link Visitor}, and fail if a page that they
 * visit reports an error or asks another host.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApiTest
@ExtendWith(Visits.class)
@interface BrowserTest {}
