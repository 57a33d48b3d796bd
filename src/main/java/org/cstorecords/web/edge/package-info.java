/** What happens to every request before and after Spring MVC: Tomcat's valves and servlet filters. */
@NullMarked
package org.cstorecords.web.edge;

import org.jspecify.annotations.NullMarked;
