package org.cstorecords;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * Test of the running service over HTTP on a separate database, {@link #DATABASE}, which the test may fill and break.
 * The response cache is disabled, so that a new record is visible at once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "csto.response-cache=0B",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=org.cstorecords.StatementCounter"
        })
@AutoConfigureRestTestClient
@Import({PostgresConnections.Expendable.class, Api.class})
public @interface ExpendableApiTest {

    String DATABASE = PostgresConnections.Expendable.DATABASE;
}
