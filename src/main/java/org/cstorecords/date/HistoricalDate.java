package org.cstorecords.date;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Date with the precision and certainty of the sources. {@code latest} is never before {@code earliest}. */
@Embeddable
@Schema(description = "Date with the precision and certainty of the sources.")
public record HistoricalDate(
        @Schema(
                description = "Extended Date/Time Format (ISO 8601-2), such as a day, a month or a year. `1996-23` is"
                        + " autumn 1996 (21 to 24 are seasons), `2013-34` the second quarter of 2013 (33 to 36 are"
                        + " quarters), `2014-41` the second half of 2014 (40 and 41 are halves)."
                        + " `2013-09-12/2013-09-14` is a period, `2008-09-05/..` one whose end no source states,"
                        + " `[1992..2012]` one day in between. `?` marks an inferred date, `~` an approximate one, `%`"
                        + " both. To compute with dates, use `earliest` and `latest`.",
                pattern = "^(" + DATE + "(/(" + DATE + "|\\.\\.))?|\\[" + DATE + "\\.\\." + DATE + "\\])$")
        String edtf,

        @Schema(description = "First day that the date can mean.")
        LocalDate earliest,

        @Schema(description = "Last day that the date can mean. `9999-12-31` if no source states the end of a period.")
        LocalDate latest) {

    private static final String DATE =
            "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-(2[1-4]|3[3-6]|4[01]))?[?~%]?";
}
