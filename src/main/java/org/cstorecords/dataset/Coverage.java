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

/** How much of a whole, or of a body's year, the record holds; a row of a view. */
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

    protected Coverage() {}

    @Schema(description = "What is counted.")
    enum Measure {
        @Schema(description = "Acts.")
        DECISIONS,
        @Schema(description = "Instruments.")
        TREATIES
    }

    @Schema(description = "How much of what the documents tell is held.")
    enum Completeness {
        @Schema(description = "All that the documents identify.")
        HELD,
        @Schema(description = "The documents say that there was more, and do not identify it.")
        KNOWN_MISSING,
        @Schema(description = "The documents are silent; that does not mean that nothing happened.")
        NOT_COVERED
    }
}
