/** {@code /api/v1/persons}: officials, with their offices as far as attested. */
@NullMarked
package org.cstorecords.person;

import org.jspecify.annotations.NullMarked;
