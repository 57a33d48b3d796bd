/** How lists are queried: criteria, names that criteria resolve, orders, pages, exports and facets. */
@NullMarked
package org.cstorecords.query;

import org.jspecify.annotations.NullMarked;
