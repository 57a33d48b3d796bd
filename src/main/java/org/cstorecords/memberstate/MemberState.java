package org.cstorecords.memberstate;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Place;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A state that was ever party to the Treaty. */
@Entity
@Immutable
class MemberState extends RecordEntity {

    String officialName;

    @ElementCollection
    @CollectionTable(name = "membership_event", joinColumns = @JoinColumn(name = "member_state_id"))
    @OrderBy("rank")
    List<Event> events;

    protected MemberState() {}

    /** Returns the state's standing at the end of the day, or null if it was not party yet. */
    @Nullable
    Status status(LocalDate asOf) {
        Status status = null;
        for (Event event : events) {
            if (!event.date().latest().isAfter(asOf)) {
                status = event.kind().status();
            }
        }
        return status;
    }

    /** Something that began, confirmed or ended a membership. */
    @Embeddable
    record Event(
            int rank,
            @Enumerated(EnumType.STRING) EventKind kind,
            @Embedded @EmbeddedColumnNaming("date_%s") HistoricalDate date,

            @Embedded @EmbeddedColumnNaming("place_%s") @Nullable
            Place place,

            @Nullable String note) {}

    @Schema(description = "What an event of membership was, with the standing that it leads to.")
    enum EventKind {
        @Schema(description = "The state signed the Treaty.")
        SIGNED(Status.MEMBER),
        @Schema(description = "It acceded to the Treaty.")
        ACCEDED(Status.MEMBER),
        @Schema(description = "It signed the protocol that extends the Treaty.")
        PROLONGED(Status.MEMBER),
        @Schema(description = "It refused to extend the Treaty.")
        NOT_PROLONGED(Status.FORMER),
        @Schema(description = "It came back.")
        RESTORED(Status.MEMBER),
        @Schema(description = "Its membership was suspended.")
        SUSPENDED(Status.SUSPENDED);

        private final Status status;

        EventKind(Status status) {
            this.status = status;
        }

        Status status() {
            return status;
        }
    }

    @Schema(description = "A state's standing on a day.")
    enum Status {
        @Schema(description = "Party to the Treaty.")
        MEMBER,
        @Schema(description = "Party, its membership suspended.")
        SUSPENDED,
        @Schema(description = "No longer party.")
        FORMER;

        /** Returns the kinds of event that lead to one of the standings. */
        static Set<EventKind> reachedBy(Set<Status> statuses) {
            Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
            Arrays.stream(EventKind.values())
                    .filter(kind -> statuses.contains(kind.status()))
                    .forEach(kinds::add);
            return kinds;
        }
    }
}
