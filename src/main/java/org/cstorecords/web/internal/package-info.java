/** Requests that the service sends to its own API, for the server for assistants. */
@NullMarked
package org.cstorecords.web.internal;

import org.jspecify.annotations.NullMarked;
