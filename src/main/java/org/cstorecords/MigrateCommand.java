package org.cstorecords;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Command that migrates the database and loads the records, without the service. Only it needs the role of the owner. */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import(FlywayConnections.class)
final class MigrateCommand {

    /** The first argument of the program. */
    static final String NAME = "migrate";

    private MigrateCommand() {}

    static void run(String... args) {
        new SpringApplicationBuilder(MigrateCommand.class)
                .web(WebApplicationType.NONE)
                .run(args)
                .close();
    }
}
