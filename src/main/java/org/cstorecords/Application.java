package org.cstorecords;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service. It needs a PostgreSQL database and never brings one. */
@SpringBootApplication
public class Application {

    /** Starts the service, or stops at once with a plain message where it cannot. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** Returns the clock that says which day today is, in UTC. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
