package org.cstorecords.decision;

import io.swagger.v3.oas.annotations.media.Schema;
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
import java.util.Set;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An act: a decision, statement, agreement, plan, award and the like. */
@Entity
@Immutable
class Decision extends RecordEntity {

    @Enumerated(EnumType.STRING)
    Type type;

    @Enumerated(EnumType.STRING)
    Status status;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    HistoricalDate date;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    @Nullable
    Entry body;

    @Nullable
    String adoptedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    @Nullable
    Entry session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "treaty_id")
    @Nullable
    Entry treaty;

    @ElementCollection
    @CollectionTable(name = "decision_topic", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "topic")
    @OrderBy
    Set<String> topics;

    @ElementCollection
    @CollectionTable(name = "state_position", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderBy("rank")
    Set<StatePosition> positions;

    @Nullable
    String summary;

    protected Decision() {}

    /** What a state did about the act. */
    @Embeddable
    record StatePosition(
            int rank,

            @ManyToOne(fetch = FetchType.EAGER) @JoinColumn(name = "state_id")
            Entry state,

            @Enumerated(EnumType.STRING) Position position,

            @Embedded @EmbeddedColumnNaming("date_%s") @Nullable
            HistoricalDate date,

            @Nullable String note) {}

    @Schema(description = "What kind of act it is.")
    enum Type {
        @Schema(description = "A decision of a body.")
        DECISION,
        @Schema(description = "A statement of a common view.")
        STATEMENT,
        @Schema(description = "An agreement between states.")
        AGREEMENT,
        @Schema(description = "A protocol to an agreement.")
        PROTOCOL,
        @Schema(description = "A plan of action or of consultations.")
        PLAN,
        @Schema(description = "A communiqué of a session.")
        COMMUNIQUE,
        @Schema(description = "A report that was given or taken note of.")
        REPORT,
        @Schema(description = "A memorandum with another organisation.")
        MEMORANDUM,
        @Schema(description = "Priorities of work for a period.")
        PRIORITIES,
        @Schema(description = "Rules of a body or procedure.")
        REGULATION,
        @Schema(description = "An award to a person.")
        AWARD,
        @Schema(description = "A concept: how a matter is seen and dealt with.")
        CONCEPT,
        @Schema(description = "A declaration of the heads of state.")
        DECLARATION
    }

    @Schema(description = "How far the act came.")
    enum Status {
        @Schema(description = "A body of the Organization, or whoever acted, adopted it.")
        ADOPTED,
        @Schema(description = "Those who acted signed it.")
        SIGNED,
        @Schema(description = "A body approved it.")
        APPROVED,
        @Schema(description = "Recommended by one body to another.")
        RECOMMENDED,
        @Schema(description = "It was announced, drafted or proposed; no document says that it was done.")
        PLANNED,
        @Schema(description = "One document has it signed or adopted, another does not.")
        CONTESTED
    }

    @Schema(description = "What a state did.")
    enum Position {
        @Schema(description = "It signed.")
        SIGNED,
        @Schema(description = "It did not sign.")
        NOT_SIGNED,
        @Schema(description = "It was not there.")
        ABSENT,
        @Schema(description = "It signed or agreed with a reservation.")
        RESERVED,
        @Schema(description = "It proposed the act.")
        INITIATED
    }
}
