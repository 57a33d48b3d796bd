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

/** The service. It needs a PostgreSQL database and never brings one. */
@SpringBootApplication
@EnableScheduling
@EnableJpaRepositories(repositoryBaseClass = CriteriaListRepository.class)
public class Application {

    private static final String TARGET = "targetServerType";

    /** Starts the service, or stops at once with a plain message where it cannot. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** Returns the clock that says which day today is, in UTC. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Lets Flyway migrate on connections of its own, since those of the pool would not see what another instance did, and
     * on the primary, wherever the pool reads.
     */
    @Bean
    FlywayConfigurationCustomizer apartFromThePool(DataSource pool) {
        return flyway -> {
            if (flyway.getDataSource() == pool) {
                flyway.dataSource(DataSourceBuilder.derivedFrom(pool)
                        .type(SimpleDriverDataSource.class)
                        .build());
            }
            if (flyway.getDataSource() instanceof SimpleDriverDataSource apart) {
                String url = apart.getUrl();
                if (url != null && url.contains(TARGET)) {
                    // The driver goes by what is said last.
                    apart.setUrl(url + "&" + TARGET + "=primary");
                }
            }
        };
    }
}
