/** The version of the dataset: the newest one, and the one that a transaction reads. */
@NullMarked
package org.cstorecords.version;

import org.jspecify.annotations.NullMarked;
