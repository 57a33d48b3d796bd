/** {@code /mcp}: the server for assistants, with the Model Context Protocol. It reads the record through the API only. */
@NullMarked
package org.cstorecords.mcp;

import org.jspecify.annotations.NullMarked;
