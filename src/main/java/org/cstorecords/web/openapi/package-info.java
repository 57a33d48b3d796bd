/** OpenAPI description of the service. */
@NullMarked
package org.cstorecords.web.openapi;

import org.jspecify.annotations.NullMarked;
