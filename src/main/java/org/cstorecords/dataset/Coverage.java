package org.cstorecords.dataset;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.cstorecords.record.Entry;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Number of acts or treaties on record, compared with the number that sources state, in total or for a body and year.
 * Read from a view.
 */
@Entity
@Immutable
class Coverage {

    @Id
    String id;

    @Enumerated(EnumType.STRING)
    Measure measure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    @Nullable
    Entry body;

    @Nullable
    Integer year;

    @Nullable
    Integer sessions;

    int held;

    @Nullable
    Integer planned;

    @Nullable
    Integer stated;

    @Enumerated(EnumType.STRING)
    Completeness completeness;

    @Nullable
    String note;

    boolean comparable;

    protected Coverage() {}

    @Schema(description = "Type of record that is counted.")
    enum Measure {
        @Schema(description = "Decisions and other acts.")
        DECISIONS,
        @Schema(description = "Treaties and other instruments.")
        TREATIES
    }

    @Schema(description = "Completeness of the record, compared with the sources.")
    enum Completeness {
        @Schema(description = "The record has everything that the sources identify.")
        HELD,
        @Schema(description = "Sources state that there was more, but do not identify it.")
        KNOWN_MISSING,
        @Schema(description = "No source covers the year, which does not mean that nothing happened.")
        NOT_COVERED
    }
}
