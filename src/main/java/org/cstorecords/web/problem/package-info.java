/** Error responses as problems (RFC 9457). */
@NullMarked
package org.cstorecords.web.problem;

import org.jspecify.annotations.NullMarked;
