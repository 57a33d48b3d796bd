/** {@code /api/v1/dataset}: what the record holds, and what the documents say that there is. */
@NullMarked
package org.cstorecords.dataset;

import org.jspecify.annotations.NullMarked;
