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
        @Schema(description = "When.") HistoricalDate date,

        @Schema(description = TimelineEvent.KINDS) TimelineEvent.Kind kind,

        @Schema(description = "What happened, in words.") String title,

        @Schema(description = "The record that tells of it.")
        RecordReference record,

        @Schema(
                description =
                        "The states concerned, by their codes: the member; those named at a session or in a position"
                                + " on an act, also those that stayed away or refused; those that signed; the parties; the state"
                                + " in the chair or of the office.")
        List<StateReference> states,

        @Schema(description = "Body that met, acted, was chaired or established, or whose office it is; null for none.")
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
