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

    /** Returns the membership status at the end of the day, or null if the state was not yet a party. */
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

    /** Event that began, confirmed or ended a membership. */
    @Embeddable
    record Event(
            int rank,
            @Enumerated(EnumType.STRING) EventKind kind,
            @Embedded @EmbeddedColumnNaming("date_%s") HistoricalDate date,

            @Embedded @EmbeddedColumnNaming("place_%s") @Nullable
            Place place,

            @Nullable String note) {}

    @Schema(description = "Kind of membership event.")
    enum EventKind {
        @Schema(description = "The state signed the Treaty.")
        SIGNED(Status.MEMBER),
        @Schema(description = "The state acceded to the Treaty.")
        ACCEDED(Status.MEMBER),
        @Schema(description = "The state signed the protocol that extends the Treaty.")
        PROLONGED(Status.MEMBER),
        @Schema(description = "The state refused to extend the Treaty.")
        NOT_PROLONGED(Status.FORMER),
        @Schema(description = "The membership was restored.")
        RESTORED(Status.MEMBER),
        @Schema(description = "The membership was suspended.")
        SUSPENDED(Status.SUSPENDED);

        private final Status status;

        EventKind(Status status) {
            this.status = status;
        }

        Status status() {
            return status;
        }

        /** Returns the kinds of event that lead to one of the statuses. */
        static Set<EventKind> leadingTo(Set<Status> statuses) {
            Set<EventKind> kinds = EnumSet.allOf(EventKind.class);
            kinds.removeIf(kind -> !statuses.contains(kind.status));
            return kinds;
        }
    }

    @Schema(description = "Membership status on a day.")
    enum Status {
        @Schema(description = "Party to the Treaty.")
        MEMBER,
        @Schema(description = "Party to the Treaty with suspended membership.")
        SUSPENDED,
        @Schema(description = "No longer a party to the Treaty.")
        FORMER
    }
}
