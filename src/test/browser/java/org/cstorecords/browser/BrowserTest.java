package org.cstorecords.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Test of the running service through a browser. Its methods take a {@link Visitor}, and fail if a page reports an
 * error or sends a request to another host.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApiTest
@ExtendWith(Visits.class)
@interface BrowserTest {}
