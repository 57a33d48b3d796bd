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
 * A test of the running service through HTTP on a database of its own, {@link #DATABASE}, that it may fill and break. What it
 * has just recorded it can ask for at once, since no answer is kept.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "csto.answers=0B",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=org.cstorecords.StatementCounter"
        })
@AutoConfigureRestTestClient
@Import({PostgresConnections.Expendable.class, Api.class})
public @interface ExpendableApiTest {

    /** The name of the database. */
    String DATABASE = PostgresConnections.Expendable.DATABASE;
}
