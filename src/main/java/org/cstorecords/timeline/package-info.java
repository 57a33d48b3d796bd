/** {@code /api/v1/timeline}: every dated event of every resource in one order. */
@NullMarked
package org.cstorecords.timeline;

import org.jspecify.annotations.NullMarked;
