package org.cstorecords.timeline;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.NamedReference;
import org.cstorecords.record.RecordReference;
import org.cstorecords.record.StateReference;
import org.jspecify.annotations.Nullable;

@Schema(description = "A dated event of a record.")
record TimelineEntry(
        @Schema(description = "Date of the event.") HistoricalDate date,

        @Schema(description = TimelineEvent.KINDS) TimelineEvent.Kind kind,

        @Schema(description = "Description of the event.") String title,

        @Schema(description = "The record that the event belongs to.")
        RecordReference record,

        @Schema(
                description =
                        "States that the event concerns, in the order of their codes: the member, the states named"
                                + " at a session or in a position on an act (also if absent or not signing), the"
                                + " signatories and parties of an instrument, the state in the chair, and the state"
                                + " of the office.")
        List<StateReference> states,

        @Schema(description = "Body that met, acted, was chaired, was established or has the office; null for none.")
        @Nullable
        NamedReference body) {

    static TimelineEntry of(TimelineEvent event, List<Entry> states) {
        return new TimelineEntry(
                event.date,
                event.kind,
                event.title(),
                RecordReference.to(event.entry),
                states.stream().map(StateReference::to).toList(),
                NamedReference.of(event.body));
    }
}
