/** The identity of every record: its entry, its type, references to it, and its tombstone. */
@NullMarked
package org.cstorecords.record;

import org.jspecify.annotations.NullMarked;
