/** The explorer: a web page at {@code /} that shows the record. It uses only the public API. */
@NullMarked
package org.cstorecords.explorer;

import org.jspecify.annotations.NullMarked;
