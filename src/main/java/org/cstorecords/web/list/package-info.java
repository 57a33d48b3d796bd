/** List requests: their parameters, pages, links and feeds. */
@NullMarked
package org.cstorecords.web.list;

import org.jspecify.annotations.NullMarked;
