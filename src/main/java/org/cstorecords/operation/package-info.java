/** {@code /api/v1/operations}: operations and exercises, with their figures as stated. */
@NullMarked
package org.cstorecords.operation;

import org.jspecify.annotations.NullMarked;
