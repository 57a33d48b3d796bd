package org.cstorecords.session;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.Place;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A session or meeting of a body, held or planned. */
@Entity
@Immutable
class Session extends RecordEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    Entry body;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Status status;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    HistoricalDate date;

    @Embedded
    @EmbeddedColumnNaming("place_%s")
    @Nullable
    Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "chair_state_id")
    @Nullable
    Entry chairState;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "chair_person_id")
    @Nullable
    Entry chairPerson;

    @Nullable
    Integer documentsSigned;

    @Nullable
    String summary;

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "session_id"))
    @OrderBy("rank")
    List<Attendance> attendance;

    protected Session() {}

    /** A state or official that was present or absent. */
    @Embeddable
    record Attendance(
            int rank,

            @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "state_id") @Nullable
            Entry state,

            @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") @Nullable
            Entry person,

            @Nullable String capacity,
            @Enumerated(EnumType.STRING) Presence presence,
            @Nullable String reason) {}

    @Schema(description = "Kind of session.")
    enum Kind {
        @Schema(description = "A session in the regular schedule.")
        REGULAR,
        @Schema(description = "A session outside the regular schedule.")
        EXTRAORDINARY,
        @Schema(description = "A meeting without the form of a session.")
        INFORMAL,
        @Schema(description = "A meeting that marks an anniversary.")
        JUBILEE,
        @Schema(description = "Consultations.")
        CONSULTATION,
        @Schema(description = "A working meeting.")
        WORKING,
        @Schema(description = "A meeting called at short notice because of a crisis.")
        URGENT
    }

    @Schema(description = "Whether the session took place.")
    enum Status {
        @Schema(description = "The session took place.")
        HELD,
        @Schema(description = "The session was announced. No source states that it took place.")
        PLANNED
    }

    @Schema(description = "Whether a state or official was present.")
    enum Presence {
        @Schema(description = "Present.")
        PRESENT,
        @Schema(description = "Absent.")
        ABSENT
    }
}
