/** {@code /api/v1/treaties}: instruments, with what states and organisations did about them. */
@NullMarked
package org.cstorecords.treaty;

import org.jspecify.annotations.NullMarked;
