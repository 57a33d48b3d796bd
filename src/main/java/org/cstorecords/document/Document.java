package org.cstorecords.document;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A source text. */
@Entity
@Immutable
class Document extends RecordEntity {

    boolean titleIsPrinted;

    @Nullable
    String publisher;

    @Embedded
    @EmbeddedColumnNaming("published_%s")
    @Nullable
    HistoricalDate published;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String file;

    @Formula("(select f.sha256 from source_file f where f.name = file)")
    String fileSha256;

    int firstParagraph;

    int lastParagraph;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reprint_of_id")
    @Nullable
    Entry reprintOf;

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
