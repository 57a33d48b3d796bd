/** Dates in Extended Date/Time Format (EDTF), with their earliest and latest day. */
@NullMarked
package org.cstorecords.date;

import org.jspecify.annotations.NullMarked;
