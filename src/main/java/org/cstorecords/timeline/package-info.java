/** {@code /api/v1/timeline}: the dated events of all records. */
@NullMarked
package org.cstorecords.timeline;

import org.jspecify.annotations.NullMarked;
