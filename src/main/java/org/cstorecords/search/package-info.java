/** {@code /api/v1/search}: ranked hits across all resources. */
@NullMarked
package org.cstorecords.search;

import org.jspecify.annotations.NullMarked;
