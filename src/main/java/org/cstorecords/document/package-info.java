/** {@code /api/v1/documents}: the source texts that the records cite. */
@NullMarked
package org.cstorecords.document;

import org.jspecify.annotations.NullMarked;
