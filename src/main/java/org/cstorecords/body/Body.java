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

    static final String TYPE =
            "Class of body: as a source lists it, such as `STATUTORY` for the Council and `AUXILIARY` for"
                    + " the coordination councils; else as the curators class it.";

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

    @Schema(description = "Class of body.")
    enum Type {
        @Schema(description = "Leads politically or decides on the main questions.")
        STATUTORY,
        @Schema(description = "Works permanently for the statutory bodies.")
        PERMANENT_WORKING,
        @Schema(description = "Created for one task, permanently or for a limited time.")
        AUXILIARY,
        @Schema(description = "Office of a single official.")
        OFFICE,
        @Schema(description = "Any other body.")
        OTHER
    }

    @Schema(description = "Affiliation of a body.")
    enum Affiliation {
        @Schema(description = "Body of the Organization.")
        ORGANIZATION,
        @Schema(description = "Body under the Treaty, before the Organization was founded.")
        PREDECESSOR,
        @Schema(description = "Body of another organization or of a state.")
        OTHER
    }
}
