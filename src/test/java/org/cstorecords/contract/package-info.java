/** What clients can rely on: the description of the service, and that it is true. */
@NullMarked
package org.cstorecords.contract;

import org.jspecify.annotations.NullMarked;
