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

/** A founding or other instrument. */
@Entity
@Immutable
class Treaty extends RecordEntity {

    @Enumerated(EnumType.STRING)
    Kind kind;

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

    LocalDate listedEarliest;

    LocalDate listedLatest;

    @ElementCollection
    @CollectionTable(name = "treaty_party", joinColumns = @JoinColumn(name = "treaty_id"))
    @OrderBy("rank")
    List<Party> parties;

    protected Treaty() {}

    /** What a state or organisation did about the instrument. */
    @Embeddable
    record Party(
            int rank,

            @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "state_id") @Nullable
            Entry state,

            @Nullable String organisation,
            @Enumerated(EnumType.STRING) Action action,

            @Embedded @EmbeddedColumnNaming("date_%s") @Nullable
            HistoricalDate date,

            @Nullable String note) {}

    @Schema(description = "What kind of instrument it is.")
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

    @Schema(description = "What was done about an instrument.")
    enum Action {
        @Schema(description = "It was signed.")
        SIGNED,
        @Schema(description = "It was acceded to.")
        ACCEDED,
        @Schema(description = "It was prolonged.")
        PROLONGED,
        @Schema(description = "It was not prolonged when others did.")
        NOT_PROLONGED,
        @Schema(description = "It was not signed when others did.")
        NOT_SIGNED;

        /** The actions that make or leave somebody a party. */
        static final Set<Action> BINDING = EnumSet.of(SIGNED, ACCEDED, PROLONGED);
    }
}
