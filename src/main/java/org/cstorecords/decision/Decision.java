package org.cstorecords.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.Recorded;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An act: a decision, statement, agreement, plan, award and the like. */
@Entity
@Immutable
class Decision extends Recorded {

    /** What the statuses mean, for clients. */
    static final String STATUSES = "How far it came: adopted, signed or approved, as the documents have it;"
            + " `RECOMMENDED` by one body to another; `PLANNED`: announced, drafted or proposed; `CONTESTED`: done by one"
            + " document, and not by another.";

    @Enumerated(EnumType.STRING)
    private Type type;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    private HistoricalDate date;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private @Nullable Entry body;

    private @Nullable String adoptedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private @Nullable Entry session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "treaty_id")
    private @Nullable Entry treaty;

    @ElementCollection
    @CollectionTable(name = "decision_topic", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "topic")
    @OrderBy
    private List<String> topics;

    @ElementCollection
    @CollectionTable(name = "state_position", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderBy("rank")
    private List<StatePosition> positions;

    private @Nullable String summary;

    protected Decision() {}

    Type type() {
        return type;
    }

    Status status() {
        return status;
    }

    HistoricalDate date() {
        return date;
    }

    @Nullable
    Entry body() {
        return body;
    }

    @Nullable
    String adoptedBy() {
        return adoptedBy;
    }

    @Nullable
    Entry session() {
        return session;
    }

    @Nullable
    Entry treaty() {
        return treaty;
    }

    List<String> topics() {
        return topics;
    }

    List<StatePosition> positions() {
        return positions;
    }

    @Nullable
    String summary() {
        return summary;
    }

    /** What a state did about the act. */
    @Embeddable
    static class StatePosition {

        private int rank;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "state_id")
        private Entry state;

        @Enumerated(EnumType.STRING)
        private Position position;

        @Embedded
        @EmbeddedColumnNaming("date_%s")
        private @Nullable HistoricalDate date;

        private @Nullable String note;

        protected StatePosition() {}

        Entry state() {
            return state;
        }

        Position position() {
            return position;
        }

        @Nullable
        HistoricalDate date() {
            return date;
        }

        @Nullable
        String note() {
            return note;
        }
    }

    /** What kind of act it is. */
    enum Type {
        /** A decision of a body. */
        DECISION,
        /** A statement of a common view. */
        STATEMENT,
        /** An agreement between states. */
        AGREEMENT,
        /** A protocol to an agreement. */
        PROTOCOL,
        /** A plan of action or of consultations. */
        PLAN,
        /** A communiqué of a session. */
        COMMUNIQUE,
        /** A report. */
        REPORT,
        /** A memorandum with another organisation. */
        MEMORANDUM,
        /** Priorities of work for a period. */
        PRIORITIES,
        /** Rules of a body or procedure. */
        REGULATION,
        /** An award. */
        AWARD,
        /** A concept. */
        CONCEPT,
        /** A declaration. */
        DECLARATION
    }

    /** How far the act came. */
    enum Status {
        /** Adopted. */
        ADOPTED,
        /** Signed. */
        SIGNED,
        /** Approved. */
        APPROVED,
        /** Recommended by one body to another. */
        RECOMMENDED,
        /** Announced, drafted or planned. */
        PLANNED,
        /** Signed or adopted by one source, and not by another. */
        CONTESTED
    }

    /** What a state did. */
    enum Position {
        /** It signed. */
        SIGNED,
        /** It did not sign. */
        NOT_SIGNED,
        /** It was not there. */
        ABSENT,
        /** It signed or agreed with a reservation. */
        RESERVED,
        /** It proposed the act. */
        INITIATED
    }
}
