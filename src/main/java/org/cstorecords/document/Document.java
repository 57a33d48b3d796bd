package org.cstorecords.document;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A source text. */
@Entity
@Immutable
class Document extends RecordEntity {

    @Nullable
    String publisher;

    @Embedded
    @EmbeddedColumnNaming("published_%s")
    @Nullable
    HistoricalDate published;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String file;

    int firstParagraph;

    int lastParagraph;

    protected Document() {}

    @Schema(description = "What kind of text it is.")
    enum Kind {
        @Schema(description = "An institution's account for the press.")
        PRESS_RELEASE,
        @Schema(description = "What one person said.")
        SPEECH,
        @Schema(description = "Questions and answers.")
        INTERVIEW,
        @Schema(description = "What several persons said.")
        TRANSCRIPT,
        @Schema(description = "A short notice.")
        NEWS_ITEM,
        @Schema(description = "A text that describes the Organization.")
        REFERENCE_ARTICLE
    }
}
