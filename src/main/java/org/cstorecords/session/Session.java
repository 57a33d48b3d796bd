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
    private Entry body;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    private HistoricalDate date;

    @Embedded
    @EmbeddedColumnNaming("place_%s")
    private @Nullable Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "chair_state_id")
    private @Nullable Entry chairState;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "chair_person_id")
    private @Nullable Entry chairPerson;

    private @Nullable Integer documentsSigned;

    private @Nullable String summary;

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "session_id"))
    @OrderBy("rank")
    private List<Attendance> attendance;

    protected Session() {}

    Entry body() {
        return body;
    }

    Kind kind() {
        return kind;
    }

    Status status() {
        return status;
    }

    HistoricalDate date() {
        return date;
    }

    @Nullable
    Place place() {
        return place;
    }

    @Nullable
    Entry chairState() {
        return chairState;
    }

    @Nullable
    Entry chairPerson() {
        return chairPerson;
    }

    @Nullable
    Integer documentsSigned() {
        return documentsSigned;
    }

    @Nullable
    String summary() {
        return summary;
    }

    List<Attendance> attendance() {
        return attendance;
    }

    /** A state or official who came, or stayed away. */
    @Embeddable
    static class Attendance {

        private int rank;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "state_id")
        private @Nullable Entry state;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "person_id")
        private @Nullable Entry person;

        private @Nullable String capacity;

        @Enumerated(EnumType.STRING)
        private Presence presence;

        private @Nullable String reason;

        protected Attendance() {}

        @Nullable
        Entry state() {
            return state;
        }

        @Nullable
        Entry person() {
            return person;
        }

        @Nullable
        String capacity() {
            return capacity;
        }

        Presence presence() {
            return presence;
        }

        @Nullable
        String reason() {
            return reason;
        }
    }

    @Schema(description = "What kind of meeting it was.")
    enum Kind {
        @Schema(description = "A session in the regular course.")
        REGULAR,
        @Schema(description = "A session out of the regular course.")
        EXTRAORDINARY,
        @Schema(description = "A meeting without a session's form.")
        INFORMAL,
        @Schema(description = "A meeting for an anniversary.")
        JUBILEE,
        @Schema(description = "Consultations.")
        CONSULTATION,
        @Schema(description = "A working meeting.")
        WORKING,
        @Schema(description = "A meeting called at once for a crisis.")
        URGENT
    }

    @Schema(description = "Whether it took place.")
    enum Status {
        @Schema(description = "It took place.")
        HELD,
        @Schema(description = "It was announced; no document says that it took place.")
        PLANNED
    }

    @Schema(description = "Whether somebody was there.")
    enum Presence {
        @Schema(description = "There.")
        PRESENT,
        @Schema(description = "Not there.")
        ABSENT
    }
}
