/** What every record has: identity, references to others, citations, discrepancies and a place in lists. */
@NullMarked
package org.cstorecords.registry;

import org.jspecify.annotations.NullMarked;
