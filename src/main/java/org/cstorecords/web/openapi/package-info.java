/** The OpenAPI description. */
@NullMarked
package org.cstorecords.web.openapi;

import org.jspecify.annotations.NullMarked;
