package org.cstorecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SecurityContactTest {

    @Autowired
    Api api;

    @Test
    void withoutContactThereIsNoSecurityTxt() {
        api.problem(404, "/.well-known/security.txt");
    }

    @Test
    void theContactExpiresWithinAYear() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

        assertThat(new SecurityContact(URI.create("mailto:security@example.org"), clock).contact())
                .isEqualTo("""
                        Contact: mailto:security@example.org
                        Expires: 2027-05-01T00:00:00Z
                        Preferred-Languages: en
                        """);
    }
}
