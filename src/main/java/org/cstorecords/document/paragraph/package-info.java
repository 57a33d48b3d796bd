/** {@code /api/v1/documents/{id}/paragraphs}: the paragraphs of a source text, with their words. */
@NullMarked
package org.cstorecords.document.paragraph;

import org.jspecify.annotations.NullMarked;
