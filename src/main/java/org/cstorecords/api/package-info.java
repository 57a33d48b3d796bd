/** HTTP for all resources: parameters, pages, problems and the OpenAPI description. */
@NullMarked
package org.cstorecords.api;

import org.jspecify.annotations.NullMarked;
