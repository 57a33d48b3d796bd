/** {@code /api/v1/dataset}: version, counts, coverage and downloads of the dataset. */
@NullMarked
package org.cstorecords.dataset;

import org.jspecify.annotations.NullMarked;
