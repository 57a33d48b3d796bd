package org.cstorecords.timeline;

import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A dated event of a record. Read from a view. */
@Entity
@Immutable
class TimelineEvent {

    /** The description of the kinds in the API. */
    static final String KINDS = "Kind of event."
            + " `MEMBERSHIP`: a state joined, left, remained, returned or suspended its membership."
            + " `DECISION_RECOMMENDED`: an act was recommended to another body."
            + " `SESSION_PLANNED`, `OPERATION_PLANNED`: planned for that date."
            + " `DECISION_PLANNED`: planned for that date. `DECISION_PROPOSED`: proposed on it."
            + " `DECISION_CONTESTED`: signed or adopted according to one source, but not according to another."
            + " `TREATY_SIGNED`: signed, adopted or approved. `TREATY_CONTESTED`: the same, by an act that is contested."
            + " `STRENGTH_STATED`: a source states the strength of a force for that date.";

    @Id
    String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    Entry entry;

    String slug;

    @Enumerated(EnumType.STRING)
    Kind kind;

    int rank;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    HistoricalDate date;

    String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    @Nullable
    Entry body;

    protected TimelineEvent() {}

    /** Returns the description of the event: the title of the record, followed by the words of the event. */
    String title() {
        return entry.title() + words;
    }

    @Schema(
            description = "Kind of event.",
            extensions = @Extension(properties = @ExtensionProperty(name = "x-extensible-enum", value = "true")))
    enum Kind {
        @Schema(description = "A state joined, left, remained, returned or suspended its membership.")
        MEMBERSHIP,
        @Schema(description = "A body was established.")
        BODY_ESTABLISHED,
        @Schema(description = "A session was held.")
        SESSION,
        @Schema(description = "A session was planned for that date.")
        SESSION_PLANNED,
        @Schema(description = "An act was adopted, signed or approved.")
        DECISION,
        @Schema(description = "An act was recommended to another body.")
        DECISION_RECOMMENDED,
        @Schema(description = "An act was put forward by one state, official or the Secretariat.")
        DECISION_PROPOSED,
        @Schema(description = "An act was planned for that date.")
        DECISION_PLANNED,
        @Schema(description = "An act was signed or adopted according to one source, but not according to another.")
        DECISION_CONTESTED,
        @Schema(description = "A term in the chair began, or was announced to begin.")
        CHAIRMANSHIP_BEGINS,
        @Schema(description = "A term in the chair ended.")
        CHAIRMANSHIP_ENDS,
        @Schema(description = "An instrument was signed, adopted or approved.")
        TREATY_SIGNED,
        @Schema(
                description = "An instrument was signed, adopted or approved by an act that is contested, as the"
                        + " `DECISION_CONTESTED` of the same day.")
        TREATY_CONTESTED,
        @Schema(description = "An instrument entered into force.")
        TREATY_IN_FORCE,
        @Schema(description = "An instrument was registered.")
        TREATY_REGISTERED,
        @Schema(description = "An official took office.")
        OFFICE_BEGINS,
        @Schema(description = "An official left office.")
        OFFICE_ENDS,
        @Schema(description = "A standing force was established.")
        FORMATION_ESTABLISHED,
        @Schema(description = "A source states the strength of a standing force for that date.")
        STRENGTH_STATED,
        @Schema(description = "An operation or exercise took place, or began.")
        OPERATION,
        @Schema(description = "An operation or exercise was planned for that date.")
        OPERATION_PLANNED,
        @Schema(description = "A source text was published.")
        DOCUMENT_PUBLISHED
    }
}
