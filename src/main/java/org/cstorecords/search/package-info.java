/** {@code /api/v1/search}: hits across all resources, the best first. */
@NullMarked
package org.cstorecords.search;

import org.jspecify.annotations.NullMarked;
