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
                        "Extended Date/Time Format (ISO 8601-2): a day, a month or a year; `2014-41` for the second half"
                                + " of 2014, `1996-23` for its autumn; `2013-09-12/2013-09-14` from one day to another;"
                                + " `[1992..2012]` for some day in between; `?` after what is inferred, `~` after what is"
                                + " approximate. To compute, take `earliest` and `latest`.",
                example = "2013-09-23")
        String edtf,

        @Schema(description = "The first day that it can mean.", example = "2013-09-23")
        LocalDate earliest,

        @Schema(description = "The last day that it can mean.", example = "2013-09-23")
        LocalDate latest) {}
