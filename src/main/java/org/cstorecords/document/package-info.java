/** {@code /api/v1/documents}: the source texts that everything is cited to. */
@NullMarked
package org.cstorecords.document;

import org.jspecify.annotations.NullMarked;
