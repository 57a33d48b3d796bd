package org.cstorecords;

import java.time.Clock;
import javax.sql.DataSource;
import org.cstorecords.query.CriteriaListRepository;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Entry point of the service. It requires a PostgreSQL database and does not embed one. */
@SpringBootApplication
@EnableScheduling
@EnableJpaRepositories(repositoryBaseClass = CriteriaListRepository.class)
public class Application {

    private static final String TARGET_SERVER_TYPE = "targetServerType";

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** Returns the clock that determines the current day, in UTC. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Gives Flyway connections of its own, to the primary server. Connections of the pool use the isolation level
     * repeatable read: after waiting for the migration lock, they would not see the migrations of another instance.
     */
    @Bean
    FlywayConfigurationCustomizer flywayConnections(DataSource pool) {
        return flyway -> {
            if (flyway.getDataSource() == pool) {
                flyway.dataSource(DataSourceBuilder.derivedFrom(pool)
                        .type(SimpleDriverDataSource.class)
                        .build());
            }
            if (flyway.getDataSource() instanceof SimpleDriverDataSource dataSource) {
                String url = dataSource.getUrl();
                if (url != null && url.contains(TARGET_SERVER_TYPE)) {
                    // The driver uses the last value of a repeated parameter.
                    dataSource.setUrl(url + "&" + TARGET_SERVER_TYPE + "=primary");
                }
            }
        };
    }
}
