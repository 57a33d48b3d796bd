/** Validation of the records for curators: loading them, the rules that they follow, and an audit of their citations. */
@NullMarked
package org.cstorecords.curate;

import org.jspecify.annotations.NullMarked;
