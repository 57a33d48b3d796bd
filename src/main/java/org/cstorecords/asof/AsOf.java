package org.cstorecords.asof;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.RecordReference;
import org.jspecify.annotations.Nullable;

/** What a page says about the day of {@code asOf} beside its items. */
@Schema(
        name = "AsOf",
        description =
                "What the sources say about the day of `asOf` beside the items. It covers all records that match the"
                        + " other filters, whatever `certainty` selects.")
public record AsOf(
        @Schema(description = "The day.") LocalDate day,

        @Schema(description = "At most ten records that are `LAST_STATED`, those that began last first.")
        List<LastStated> lastStated,

        @Schema(description = "Number of records that are `UNDETERMINED`.")
        long undetermined) {

    @Schema(
            name = "LastStated",
            description = "A record that had begun by the day. No end is stated, and the sources attest it for no later"
                    + " day.")
    public record LastStated(
            @Schema(description = "The record.") RecordReference record,

            @Schema(
                    description = "Its beginning, or the first date on which a source attests it; null where neither is"
                            + " stated.")
            @Nullable
            HistoricalDate since,

            @Schema(
                    description = "What held, and the last date on which a source attests it.",
                    example = "Secretary General. Last attested: 2013-09-23. No end is stated.")
            String note) {}
}
