/** {@code /api/v1/operations}: operations and exercises with their stated figures. */
@NullMarked
package org.cstorecords.operation;

import org.jspecify.annotations.NullMarked;
