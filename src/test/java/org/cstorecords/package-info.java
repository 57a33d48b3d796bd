/** Tests over HTTP with a real PostgreSQL, and the application that starts both for development. */
@NullMarked
package org.cstorecords;

import org.jspecify.annotations.NullMarked;
