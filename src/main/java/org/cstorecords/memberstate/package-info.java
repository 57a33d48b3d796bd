/** {@code /api/v1/member-states}: states that were ever party to the Treaty. */
@NullMarked
package org.cstorecords.memberstate;

import org.jspecify.annotations.NullMarked;
