package org.cstorecords.operation;

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
import java.math.BigDecimal;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.Place;
import org.cstorecords.record.Qualifier;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An operation or an exercise, or a series of them. */
@Entity
@Immutable
class Operation extends RecordEntity {

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Status status;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> aliases;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    @Nullable
    HistoricalDate date;

    @Embedded
    @EmbeddedColumnNaming("place_%s")
    @Nullable
    Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    @Nullable
    Entry body;

    @Nullable
    String summary;

    @ElementCollection
    @CollectionTable(name = "figure", joinColumns = @JoinColumn(name = "operation_id"))
    @OrderBy("rank")
    List<Figure> figures;

    protected Operation() {}

    /** A figure as a source states it. */
    @Embeddable
    record Figure(
            int rank,
            String measure,
            BigDecimal value,
            String unit,
            @Enumerated(EnumType.STRING) @Nullable Qualifier qualifier) {}

    @Schema(description = "Operation or exercise.")
    enum Kind {
        @Schema(description = "An actual operation.")
        OPERATION,
        @Schema(description = "A training exercise.")
        EXERCISE
    }

    @Schema(description = "Whether it took place.")
    enum Status {
        @Schema(description = "It took place.")
        HELD,
        @Schema(description = "It was announced; no source states that it took place.")
        PLANNED
    }
}
