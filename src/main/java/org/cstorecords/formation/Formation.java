package org.cstorecords.formation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Qualifier;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A standing or other force. */
@Entity
@Immutable
class Formation extends RecordEntity {

    @Nullable
    String abbreviation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> aliases;

    @Embedded
    @EmbeddedColumnNaming("established_%s")
    @Nullable
    HistoricalDate established;

    @Nullable
    String composition;

    @Nullable
    String summary;

    @ElementCollection
    @CollectionTable(name = "strength", joinColumns = @JoinColumn(name = "formation_id"))
    @OrderBy("rank")
    List<Strength> strengths;

    protected Formation() {}

    /** Strength of a force as a source states it. */
    @Embeddable
    record Strength(
            int rank,
            @Nullable Integer personnel,
            @Enumerated(EnumType.STRING) @Nullable Qualifier qualifier,
            @Nullable String units,

            @Embedded @EmbeddedColumnNaming("date_%s") @Nullable
            HistoricalDate date,

            @Nullable String note) {}
}
