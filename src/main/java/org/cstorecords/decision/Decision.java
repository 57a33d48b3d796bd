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

/** A decision, statement, agreement, plan, award or other act. */
@Entity
@Immutable
class Decision extends RecordEntity {

    static final String TYPE = "Kind of act, as the curators class it, by the word that the source uses for the act.";

    static final String SCOPE =
            "Whose act it is, as the curators class it: `ORGANIZATION` for a body of the Organization,"
                    + " `MEMBER_STATES` for the heads of state or the member states without a body, `OTHERS` for one state alone"
                    + " and for others. So the statement on Syria of 2013 is `ORGANIZATION`, the Charter of 2002 `MEMBER_STATES`"
                    + " and Uzbekistan's note of 2012 `OTHERS`.";

    @Enumerated(EnumType.STRING)
    Type type;

    @Enumerated(EnumType.STRING)
    Status status;

    @Enumerated(EnumType.STRING)
    Scope scope;

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

    /** The position of a state on the act. */
    @Embeddable
    record StatePosition(
            int rank,

            @ManyToOne(fetch = FetchType.EAGER) @JoinColumn(name = "state_id")
            Entry state,

            @Enumerated(EnumType.STRING) Position position,

            @Embedded @EmbeddedColumnNaming("date_%s") @Nullable
            HistoricalDate date,

            @Nullable String note) {}

    @Schema(description = "Kind of act.")
    enum Type {
        @Schema(description = "A decision of a body.")
        DECISION,
        @Schema(description = "A statement of a common position.")
        STATEMENT,
        @Schema(description = "An agreement between states.")
        AGREEMENT,
        @Schema(description = "A protocol to an agreement.")
        PROTOCOL,
        @Schema(description = "A plan of action or of consultations.")
        PLAN,
        @Schema(description = "A communiqué of a session.")
        COMMUNIQUE,
        @Schema(description = "A report that was presented or noted.")
        REPORT,
        @Schema(description = "A memorandum with another organization.")
        MEMORANDUM,
        @Schema(description = "Priorities of work for a period.")
        PRIORITIES,
        @Schema(description = "Rules for a body or a procedure.")
        REGULATION,
        @Schema(description = "An award to a person.")
        AWARD,
        @Schema(description = "A concept that sets out the approach to a matter.")
        CONCEPT,
        @Schema(description = "A declaration of the heads of state.")
        DECLARATION
    }

    @Schema(description = "Status of the act.")
    enum Status {
        @Schema(description = "Adopted by a body of the Organization or by others.")
        ADOPTED,
        @Schema(description = "Signed by those who acted.")
        SIGNED,
        @Schema(description = "Approved by a body.")
        APPROVED,
        @Schema(description = "Recommended by one body to another.")
        RECOMMENDED,
        @Schema(
                description =
                        "Put forward by one state, official or the Secretariat. No source states that others took it up.")
        PROPOSED,
        @Schema(description = "Announced or drafted. No source states that it was adopted or signed.")
        PLANNED,
        @Schema(description = "Signed or adopted according to one source, but not according to another.")
        CONTESTED
    }

    @Schema(description = "Whose act it is.")
    enum Scope {
        @Schema(description = "The Organization: one of its bodies or officials, or the Organization as a whole.")
        ORGANIZATION,
        @Schema(description = "Its member states, or the states parties to the Treaty, acting together.")
        MEMBER_STATES,
        @Schema(description = "One state alone, some states, or others, such as the UN General Assembly.")
        OTHERS
    }

    @Schema(description = "Position of a state on an act.")
    enum Position {
        @Schema(description = "The state signed.")
        SIGNED,
        @Schema(description = "The state did not sign.")
        NOT_SIGNED,
        @Schema(description = "The state was absent.")
        ABSENT,
        @Schema(description = "The state signed or agreed with a reservation.")
        RESERVED,
        @Schema(description = "The state proposed the act.")
        INITIATED
    }
}
