/** {@code /api/v1/sessions}: sessions and meetings of bodies. */
@NullMarked
package org.cstorecords.session;

import org.jspecify.annotations.NullMarked;
