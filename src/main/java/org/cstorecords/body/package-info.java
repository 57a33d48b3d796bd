/** {@code /api/v1/bodies}: bodies and offices. */
@NullMarked
package org.cstorecords.body;

import org.jspecify.annotations.NullMarked;
