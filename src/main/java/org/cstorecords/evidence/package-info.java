/** The evidence for records: citations of paragraphs and discrepancies between sources. */
@NullMarked
package org.cstorecords.evidence;

import org.jspecify.annotations.NullMarked;
