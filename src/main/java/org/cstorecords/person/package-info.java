/** {@code /api/v1/persons}: officials and their attested offices. */
@NullMarked
package org.cstorecords.person;

import org.jspecify.annotations.NullMarked;
