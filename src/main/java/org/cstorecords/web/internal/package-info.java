/** Calls of the API from within the service, for the server for assistants. */
@NullMarked
package org.cstorecords.web.internal;

import org.jspecify.annotations.NullMarked;
