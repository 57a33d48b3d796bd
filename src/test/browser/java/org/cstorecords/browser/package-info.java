/** Tests of the pages of the service in a real browser. */
@NullMarked
package org.cstorecords.browser;

import org.jspecify.annotations.NullMarked;
