/** The citation audit: a program that reads the record beside the source files. */
@NullMarked
package org.cstorecords.audit;

import org.jspecify.annotations.NullMarked;
