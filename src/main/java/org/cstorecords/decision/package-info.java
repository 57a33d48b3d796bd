/** {@code /api/v1/decisions}: acts, with the positions that states took. */
@NullMarked
package org.cstorecords.decision;

import org.jspecify.annotations.NullMarked;
