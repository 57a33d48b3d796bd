/** {@code /api/v1/treaties}: international instruments with the actions of states and organizations. */
@NullMarked
package org.cstorecords.treaty;

import org.jspecify.annotations.NullMarked;
