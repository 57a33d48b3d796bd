package org.cstorecords;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Connection details of the service on the test server: the owner migrates, the reader serves requests. */
abstract class PostgresConnections {

    private final String database;

    PostgresConnections(String database) {
        this.database = database;
    }

    @Bean
    JdbcConnectionDetails reader() {
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return "csto_reader";
            }

            @Override
            public String getPassword() {
                return Postgres.server().password();
            }

            @Override
            public String getJdbcUrl() {
                return Postgres.server().url(database);
            }
        };
    }

    @Bean
    FlywayConnectionDetails owner() {
        return new FlywayConnectionDetails() {

            @Override
            public String getUsername() {
                return "csto_owner";
            }

            @Override
            public String getPassword() {
                return Postgres.server().password();
            }

            @Override
            public String getJdbcUrl() {
                return Postgres.server().url(database);
            }
        };
    }

    /** The database that most tests share and only read. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Shared extends PostgresConnections {

        Shared() {
            super(Postgres.server().database());
        }
    }

    /** A database that tests may fill and break. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Expendable extends PostgresConnections {

        static final String DATABASE = Postgres.server().newDatabaseWithRecords();

        Expendable() {
            super(DATABASE);
        }
    }
}
