package org.cstorecords.body;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A body or office. */
@Entity
@Immutable
class Body extends RecordEntity {

    @Nullable
    String abbreviation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> aliases;

    @Enumerated(EnumType.STRING)
    Type type;

    @Enumerated(EnumType.STRING)
    Affiliation affiliation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    @Nullable
    Entry parent;

    @Embedded
    @EmbeddedColumnNaming("established_%s")
    @Nullable
    HistoricalDate established;

    @Nullable
    String seat;

    @Nullable
    String mandate;

    @Nullable
    String composition;

    protected Body() {}

    @Schema(description = "What class of body it is.")
    enum Type {
        @Schema(description = "It leads politically or decides on the main questions.")
        STATUTORY,
        @Schema(description = "It works permanently for the statutory bodies.")
        PERMANENT_WORKING,
        @Schema(description = "It was made for a task, for good or for a time.")
        AUXILIARY,
        @Schema(description = "A single official.")
        OFFICE,
        @Schema(description = "Anything else.")
        OTHER
    }

    @Schema(description = "Whose body it is.")
    enum Affiliation {
        @Schema(description = "The Organization's.")
        ORGANIZATION,
        @Schema(description = "Of the time of the Treaty, before the Organization.")
        PREDECESSOR,
        @Schema(description = "Of another organisation or a state.")
        OTHER
    }
}
