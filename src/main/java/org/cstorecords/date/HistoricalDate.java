package org.cstorecords.date;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A date as certain as the documents make it.
 *
 * @param edtf the date in Extended Date/Time Format (ISO 8601-2), such as {@code 2013-09-23}, {@code 2001}, {@code
 *     2014-41} for a second half-year, {@code 2021?} where it is inferred, {@code 2008~} where it is approximate, {@code [1992..2012]} for some day in between
 * @param earliest the first day that it can mean
 * @param latest the last day that it can mean, never before {@code earliest}
 */
@Embeddable
@Schema(description = "A date as certain as the documents make it.")
public record HistoricalDate(
        @Schema(
                description =
                        "Extended Date/Time Format (ISO 8601-2): a day, a month or a year; `1996-23` for the autumn of"
                                + " 1996 (21 to 24 are the seasons), `2013-34` for a second quarter (33 to 36), `2014-41`"
                                + " for a second half (40 and 41); `2013-09-12/2013-09-14` from one day to another;"
                                + " `[1992..2012]` for some day in between; `?` after what is inferred, `~` after what is"
                                + " approximate, `%` after what is both. To compute, take `earliest` and `latest`.",
                pattern = "^(" + DATE + "(/" + DATE + ")?|\\[" + DATE + "\\.\\." + DATE + "\\])$")
        String edtf,

        @Schema(description = "The first day that it can mean.")
        LocalDate earliest,

        @Schema(description = "The last day that it can mean.")
        LocalDate latest) {

    private static final String DATE =
            "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-(2[1-4]|3[3-6]|4[01]))?[?~%]?";
}
