/** {@code /api/v1/changes}: records that changed since a version of the dataset. */
@NullMarked
package org.cstorecords.change;

import org.jspecify.annotations.NullMarked;
