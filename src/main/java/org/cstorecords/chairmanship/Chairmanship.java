package org.cstorecords.chairmanship;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.record.Entry;
import org.cstorecords.record.RecordEntity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A state's term in the chair of a body. */
@Entity
@Immutable
class Chairmanship extends RecordEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    Entry body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "state_id")
    Entry state;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Status status;

    @Embedded
    @EmbeddedColumnNaming("from_%s")
    HistoricalDate from;

    @Embedded
    @EmbeddedColumnNaming("to_%s")
    @Nullable
    HistoricalDate to;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Nullable
    Entry person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "predecessor_id")
    @Nullable
    Entry predecessor;

    @ElementCollection
    @CollectionTable(name = "chairmanship_priority", joinColumns = @JoinColumn(name = "chairmanship_id"))
    @OrderBy("rank")
    List<Priority> priorities;

    @Nullable
    String summary;

    protected Chairmanship() {}

    @Embeddable
    @Schema(name = "Priority", description = "Priority of a state in the chair.")
    record Priority(
            @Schema(description = "Position in the list, from 1.")
            int rank,

            @Schema(description = "The priority, in brief.") String text) {}

    @Schema(description = "Whether the term was held.")
    enum Status {
        @Schema(description = "The state took the chair.")
        HELD,
        @Schema(description = "The term was announced. No source states that the state took the chair.")
        ANNOUNCED
    }

    @Schema(description = "Kind of term in the chair.")
    enum Kind {
        @Schema(description = "Regular term, by rotation.")
        REGULAR,
        @Schema(description = "Temporary term in place of another state.")
        TECHNICAL
    }
}
