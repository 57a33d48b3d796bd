package org.cstorecords.treaty;

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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.Place;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An international instrument. */
@Entity
@Immutable
class Treaty extends RecordEntity {

    static final String STATUS = "How far the instrument has come, as far as sources state: `IN_FORCE` only if a source"
            + " states its entry into force, such as the Charter; `SIGNED` for the memorandum with the SCO, of which no"
            + " source states that it entered into force.";

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Status status;

    @Embedded
    @EmbeddedColumnNaming("signed_%s")
    @Nullable
    HistoricalDate signed;

    @Embedded
    @EmbeddedColumnNaming("in_force_%s")
    @Nullable
    HistoricalDate inForce;

    @Embedded
    @EmbeddedColumnNaming("registered_%s")
    @Nullable
    HistoricalDate registered;

    @Embedded
    @EmbeddedColumnNaming("place_%s")
    @Nullable
    Place place;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> aliases;

    @Nullable
    String summary;

    // Generated from the date of signature, or 9999-12-31 so that instruments without one sort last.
    LocalDate listedEarliest;

    LocalDate listedLatest;

    @ElementCollection
    @CollectionTable(name = "treaty_party", joinColumns = @JoinColumn(name = "treaty_id"))
    @OrderBy("rank")
    List<Party> parties;

    protected Treaty() {}

    /** Action of a state or organization on the instrument. */
    @Embeddable
    record Party(
            int rank,

            @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "state_id") @Nullable
            Entry state,

            @Nullable String organization,
            @Enumerated(EnumType.STRING) Action action,

            @Embedded @EmbeddedColumnNaming("date_%s") @Nullable
            HistoricalDate date,

            @Nullable String note) {}

    @Schema(description = "Kind of instrument.")
    enum Kind {
        @Schema(description = "A treaty.")
        TREATY,
        @Schema(description = "A charter.")
        CHARTER,
        @Schema(description = "An agreement.")
        AGREEMENT,
        @Schema(description = "A protocol.")
        PROTOCOL,
        @Schema(description = "A memorandum.")
        MEMORANDUM,
        @Schema(description = "A concept.")
        CONCEPT,
        @Schema(description = "A strategy.")
        STRATEGY,
        @Schema(description = "Rules of a body or procedure.")
        REGULATION
    }

    @Schema(description = "How far an instrument has come, as far as sources state.")
    enum Status {
        @Schema(description = "A source states that it entered into force.")
        IN_FORCE,
        @Schema(description = "Signed or concluded. No source states that it entered into force.")
        SIGNED,
        @Schema(description = "Adopted or approved, without a signature.")
        APPROVED,
        @Schema(description = "Drafted. No source states that it was signed or approved.")
        DRAFT,
        @Schema(description = "Announced. No source states that a text existed.")
        PLANNED
    }

    @Schema(description = "Action of a state or organization on an instrument.")
    enum Action {
        @Schema(description = "Signed the instrument.")
        SIGNED,
        @Schema(description = "Acceded to the instrument.")
        ACCEDED,
        @Schema(description = "Prolonged the instrument.")
        PROLONGED,
        @Schema(description = "Did not prolong the instrument when others did.")
        NOT_PROLONGED,
        @Schema(description = "Did not sign the instrument when others did.")
        NOT_SIGNED;

        /** Actions after which a state or organization is a party. */
        static final Set<Action> BINDING = EnumSet.of(SIGNED, ACCEDED, PROLONGED);
    }
}
