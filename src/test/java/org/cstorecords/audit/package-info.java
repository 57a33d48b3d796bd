/** Citation audit, which compares each citation with the source paragraph that it cites. */
@NullMarked
package org.cstorecords.audit;

import org.jspecify.annotations.NullMarked;
