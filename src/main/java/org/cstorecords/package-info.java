/** The service. Each resource has a package; all records share one registry. */
@NullMarked
package org.cstorecords;

import org.jspecify.annotations.NullMarked;
