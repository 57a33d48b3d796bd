package org.cstorecords;

import java.time.Clock;
import org.cstorecords.query.CriteriaListRepository;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Entry point of the service. It requires a PostgreSQL database and does not embed one. */
@SpringBootApplication
@EnableScheduling
@EnableJpaRepositories(repositoryBaseClass = CriteriaListRepository.class)
public class Application {

    /** Starts the service, or only migrates the database if the first argument is {@code migrate}. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(MigrateCommand.NAME)) {
            MigrateCommand.run(args);
        } else {
            SpringApplication.run(Application.class, args);
        }
    }

    /** Returns the clock that determines the current day, in UTC. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
