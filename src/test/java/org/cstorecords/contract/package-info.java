/** Contract tests: the OpenAPI description, and the conformance of every response to it. */
@NullMarked
package org.cstorecords.contract;

import org.jspecify.annotations.NullMarked;
