/** Limits of concurrent requests. */
@NullMarked
package org.cstorecords.web.limits;

import org.jspecify.annotations.NullMarked;
