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

    @Schema(description = "Kind of source text.")
    enum Kind {
        @Schema(description = "A press release of an institution.")
        PRESS_RELEASE,
        @Schema(description = "A speech of one person.")
        SPEECH,
        @Schema(description = "An interview.")
        INTERVIEW,
        @Schema(description = "A transcript of several speakers.")
        TRANSCRIPT,
        @Schema(description = "A short news item.")
        NEWS_ITEM,
        @Schema(description = "A reference article about the Organization.")
        REFERENCE_ARTICLE
    }
}
