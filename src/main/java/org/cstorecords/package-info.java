/** The service: one package for each resource, side by side, over one registry of records. */
@NullMarked
package org.cstorecords;

import org.jspecify.annotations.NullMarked;
