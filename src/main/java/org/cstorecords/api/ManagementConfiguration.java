package org.cstorecords.api;

import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.context.annotation.Bean;

/** What the port of the actuator has of the API's; of itself it has nothing. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class ManagementConfiguration {

    @Bean
    SecurityHeadersFilter securityHeaders() {
        return new SecurityHeadersFilter();
    }
}
