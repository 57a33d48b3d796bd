/** What held on a day, and how certain the sources are of it. */
@NullMarked
package org.cstorecords.asof;

import org.jspecify.annotations.NullMarked;
