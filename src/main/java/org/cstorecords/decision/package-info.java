/** {@code /api/v1/decisions}: decisions and other acts, with the positions of states. */
@NullMarked
package org.cstorecords.decision;

import org.jspecify.annotations.NullMarked;
