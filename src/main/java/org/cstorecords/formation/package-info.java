/** {@code /api/v1/formations}: standing forces, with their strengths as stated. */
@NullMarked
package org.cstorecords.formation;

import org.jspecify.annotations.NullMarked;
