/** HTTP: wires what the packages below provide, in one place. */
@NullMarked
package org.cstorecords.web;

import org.jspecify.annotations.NullMarked;
