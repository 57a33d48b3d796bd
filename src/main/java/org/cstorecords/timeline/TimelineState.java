package org.cstorecords.timeline;

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
 * A state that the events of a record concern. If the kind or rank is not null, only events of that kind or rank
 * concern the state. Read from a view.
 */
@Entity
@Immutable
class TimelineState {

    @Id
    String id;

    Long entryId;

    @Enumerated(EnumType.STRING)
    private TimelineEvent.@Nullable Kind kind;

    @Nullable
    Integer rank;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "state_id")
    Entry state;

    protected TimelineState() {}

    boolean appliesTo(TimelineEvent event) {
        return (kind == null || kind == event.kind) && (rank == null || rank == event.rank);
    }
}
