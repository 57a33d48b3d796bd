/** The page at {@code /} that shows the record; it asks the public API alone. */
@NullMarked
package org.cstorecords.explorer;

import org.jspecify.annotations.NullMarked;
