/** Dates as honest as the documents: EDTF with the earliest and the latest day. */
@NullMarked
package org.cstorecords.date;

import org.jspecify.annotations.NullMarked;
