/** Validators of responses, conditional requests and the response cache (RFC 9110, 9111). */
@NullMarked
package org.cstorecords.web.cache;

import org.jspecify.annotations.NullMarked;
