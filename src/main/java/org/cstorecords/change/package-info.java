/** {@code /api/v1/changes}: which records were created, corrected and withdrawn since a version of the dataset. */
@NullMarked
package org.cstorecords.change;

import org.jspecify.annotations.NullMarked;
