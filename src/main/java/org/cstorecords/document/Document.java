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

    private @Nullable String publisher;

    @Embedded
    @EmbeddedColumnNaming("published_%s")
    private @Nullable HistoricalDate published;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String file;

    private int firstParagraph;

    private int lastParagraph;

    protected Document() {}

    @Nullable
    String publisher() {
        return publisher;
    }

    @Nullable
    HistoricalDate published() {
        return published;
    }

    Kind kind() {
        return kind;
    }

    String file() {
        return file;
    }

    int firstParagraph() {
        return firstParagraph;
    }

    int lastParagraph() {
        return lastParagraph;
    }

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
