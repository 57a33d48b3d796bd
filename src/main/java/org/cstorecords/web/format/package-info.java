/** Representations: negotiation, media types, and the writers of CSV and NDJSON. */
@NullMarked
package org.cstorecords.web.format;

import org.jspecify.annotations.NullMarked;
