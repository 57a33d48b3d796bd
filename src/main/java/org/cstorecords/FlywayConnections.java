package org.cstorecords;

import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Gives Flyway connections of its own, to the primary server. Connections of the pool use the isolation level repeatable
 * read: after waiting for the migration lock, they would not see the migrations of another instance.
 */
@Configuration
class FlywayConnections implements FlywayConfigurationCustomizer {

    private static final Logger LOG = LoggerFactory.getLogger(FlywayConnections.class);
    private static final String TARGET_SERVER_TYPE = "targetServerType";

    private final DataSource pool;

    FlywayConnections(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        LOG.info("Migrating the database and loading the records.");
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
    }
}
