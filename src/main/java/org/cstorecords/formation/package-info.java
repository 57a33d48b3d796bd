/** {@code /api/v1/formations}: standing and other forces with their stated strengths. */
@NullMarked
package org.cstorecords.formation;

import org.jspecify.annotations.NullMarked;
