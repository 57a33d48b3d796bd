package org.cstorecords;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /.well-known/security.txt} (RFC 9116), if the operator has set a contact. */
@Hidden
@RestController
@ConditionalOnProperty("csto.security.contact")
class SecurityContact {

    private static final int MONTHS = 6;

    private final URI contact;
    private final Clock clock;

    SecurityContact(@Value("${csto.security.contact}") URI contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    /** Returns the contact. It expires on the first day of a month, so that the text rarely changes. */
    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String contact() {
        LocalDate expires =
                LocalDate.now(clock.withZone(ZoneOffset.UTC)).withDayOfMonth(1).plusMonths(MONTHS);
        return """
                Contact: %s
                Expires: %sT00:00:00Z
                Preferred-Languages: en
                """.formatted(contact, expires);
    }
}
