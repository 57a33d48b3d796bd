/** {@code /api/v1/chairmanships}: states' terms in the chair. */
@NullMarked
package org.cstorecords.chairmanship;

import org.jspecify.annotations.NullMarked;
