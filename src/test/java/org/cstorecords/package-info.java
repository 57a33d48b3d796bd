/** Tests through HTTP on a real PostgreSQL, and the application that starts one for developers. */
@NullMarked
package org.cstorecords;

import org.jspecify.annotations.NullMarked;
