/** The service. Each resource has a package; the package {@code record} has what all records share. */
@NullMarked
package org.cstorecords;

import org.jspecify.annotations.NullMarked;
