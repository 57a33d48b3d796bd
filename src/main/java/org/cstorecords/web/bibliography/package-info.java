/** Bibliographic data of records, as CSL-JSON and BibTeX. */
@NullMarked
package org.cstorecords.web.bibliography;

import org.jspecify.annotations.NullMarked;
